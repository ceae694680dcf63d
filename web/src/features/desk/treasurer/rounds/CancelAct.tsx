import { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { Address, ContractFunctionParameters } from 'viem'
import { TransactionLink } from '../../../../components/TransactionLink.tsx'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { Words } from '../../frame/Words.tsx'
import { ActButton } from '../../offices/ActButton.tsx'
import { usePen } from '../../pen/Pen.ts'
import type { DeskRound } from './useDeskRounds.ts'

/** As `IBudgetRound.CancellationReason`, in the contract's order. */
const REASONS = ['OrderWithdrawn', 'MistakeInTerms', 'CourtOrder'] as const

/** Ends a round before its voting begins, for a reason that stands on the chain. */
export function CancelAct({ round }: { round: DeskRound }) {
  const { t } = useLingui()
  const pen = usePen()
  const { contracts } = useConfig()
  const [chosen, setChosen] = useState('')
  const words = {
    OrderWithdrawn: t`The city's order was withdrawn`,
    MistakeInTerms: t`A mistake in the terms`,
    CourtOrder: t`By order of a court`,
  }
  const reason = REASONS.find((each) => each === chosen)
  const options = [
    { value: '', label: t`Choose a reason` },
    ...REASONS.map((value) => ({ value, label: words[value] })),
  ]
  const propose = (from: Address) => {
    if (!reason) return
    pen.propose(from, {
      title: t`Cancel a round`,
      call: {
        abi: budgetRoundFactoryAbi,
        address: contracts.budgetRoundFactory,
        functionName: 'cancelRound',
        args: [round.address, REASONS.indexOf(reason)],
      } satisfies ContractFunctionParameters<typeof budgetRoundFactoryAbi, 'nonpayable', 'cancelRound'>,
      words: (
        <>
          <Words
            lines={[
              [t`Round`, t`No. ${round.number}, ${round.name}`],
              [t`Reason, which everyone will see`, words[reason]],
            ]}
          />
          <p>
            <Trans>
              This cannot be undone. All coins stay with the treasury; whoever enrolled gets nothing.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and cancel the round`,
      done: ({ receipt }) => (
        <p>
          <Trans>The round is cancelled.</Trans> <TransactionLink hash={receipt.transactionHash} />
        </p>
      ),
    })
  }
  return (
    <details>
      <summary>
        <Trans>Cancel this round</Trans>
      </summary>
      <div className={classes.card} style={{ paddingTop: '1rem', maxWidth: '28rem' }}>
        <ChoiceField
          label={t`Reason`}
          options={options}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <ActButton office="treasurer" variant="danger" disabled={!reason} onAct={propose}>
            {t`Cancel the round`}
          </ActButton>
        </div>
      </div>
    </details>
  )
}
