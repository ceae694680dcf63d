import { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { type Address, type ContractFunctionParameters, parseEventLogs, type TransactionReceipt } from 'viem'
import { Card } from '../../../../../components/Card.tsx'
import { Copyable } from '../../../../../components/Copyable.tsx'
import { Moment } from '../../../../../components/Moment.tsx'
import { Roubles } from '../../../../../components/Money.tsx'
import { TransactionLink } from '../../../../../components/TransactionLink.tsx'
import { Verified } from '../../../../../components/Verified.tsx'
import { useConfig } from '../../../../../lib/config/ConfigContext.ts'
import { forgetPictures } from '../../../../../lib/picture/pictureStore.ts'
import classes from '../../../desk.module.css'
import { Words } from '../../../frame/Words.tsx'
import { ActButton } from '../../../offices/ActButton.tsx'
import { usePen } from '../../../pen/Pen.ts'
import { forgetDraft, PICTURE_SHELF } from '../keepDraft.ts'
import type { RoundPlan } from '../roundSchema.ts'
import type { WrittenRound } from '../writeRound.ts'

/** A round as the chain has it since its opening. */
export interface OpenedRound {
  readonly address: Address
  readonly hash: string
}

interface OpenActProps {
  readonly round: WrittenRound
  readonly plan: RoundPlan
  /** Whether all texts are with the gateway. */
  readonly ready: boolean
  readonly opened: OpenedRound | undefined
  readonly onOpened: (opened: OpenedRound) => void
}

/** Opens the round, and leads to it. */
export function OpenAct({ round, plan, ready, opened, onOpened }: OpenActProps) {
  const { t } = useLingui()
  const pen = usePen()
  const { contracts } = useConfig()
  const propose = (from: Address) =>
    pen.propose(from, {
      title: t`Open the round`,
      call: {
        abi: budgetRoundFactoryAbi,
        address: contracts.budgetRoundFactory,
        functionName: 'openRound',
        args: [round.terms],
      } satisfies ContractFunctionParameters<typeof budgetRoundFactoryAbi, 'nonpayable', 'openRound'>,
      words: (
        <>
          <Words
            lines={[
              [t`Round`, plan.name],
              [t`Budget`, <Roubles key="budget" amount={plan.budget} />],
              [t`Projects`, plan.projects.length],
              [t`Enrolment begins`, <Moment key="enrolment" at={plan.enrolmentStart} />],
              [t`Hash of the terms`, <Copyable key="hash" value={round.hash} />],
            ]}
          />
          <p>
            <Trans>Coins for exactly this budget are issued. After this, the terms cannot be changed.</Trans>
          </p>
        </>
      ),
      action: t`Sign and open the round`,
      onMined: ({ receipt }) => {
        const found = findOpened(receipt)
        if (found) onOpened(found)
        forgetDraft()
        void forgetPictures(PICTURE_SHELF)
      },
      done: ({ receipt }) => (
        <p>
          <Trans>The round is open.</Trans> <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })
  return (
    <Card className={classes.card}>
      <h2>{opened ? <Trans>The round is open</Trans> : <Trans>2. Open the round</Trans>}</h2>
      {opened ? (
        <>
          <p>
            <Trans>Its contract stands at</Trans> <Copyable value={opened.address} />
          </p>
          {opened.hash === round.hash && (
            <Verified>
              <Trans>The contract carries exactly the hash that was computed here</Trans>
            </Verified>
          )}
          <p>
            <Link to="/rounds/$round" params={{ round: opened.address }}>
              <Trans>To the round</Trans>
            </Link>
          </p>
        </>
      ) : (
        <>
          {!ready && (
            <p className={classes.soft}>
              <Trans>Upload the texts first: a round whose texts nobody has could not be voted on.</Trans>
            </p>
          )}
          <div className={classes.actions}>
            <ActButton office="treasurer" disabled={!ready} onAct={propose}>
              {t`Open the round`}
            </ActButton>
          </div>
        </>
      )}
    </Card>
  )
}

function findOpened({ logs }: TransactionReceipt): OpenedRound | undefined {
  const [event] = parseEventLogs({ abi: budgetRoundFactoryAbi, eventName: 'RoundOpened', logs })
  return event && { address: event.args.round.toLowerCase() as Address, hash: event.args.termsHash }
}
