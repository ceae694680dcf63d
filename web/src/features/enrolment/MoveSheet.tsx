import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Copyable } from '../../components/Copyable.tsx'
import { Notice } from '../../components/Notice.tsx'
import { RoutePending } from '../../components/RoutePending.tsx'
import { Sheet } from '../../components/Sheet.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { contractCall } from '../transaction/intent.ts'
import { TransactionSheet } from '../transaction/TransactionSheet.tsx'
import { findEnrolledWallet } from './findEnrolledWallet.ts'

interface MoveSheetProps {
  readonly from: Address
  readonly onClose: () => void
}

/** Carrying an enrolment over from a lost wallet. Which one it was is found in the chain first. */
export function MoveSheet({ from, onClose }: MoveSheetProps) {
  const { t } = useLingui()
  const { contracts, startBlock } = useConfig()
  const { round } = useRoundView()
  const { data, error, retry } = useChainRead(
    `enrolled ${round.address} ${from}`,
    async (request) => ({
      lost: await findEnrolledWallet(request, from, {
        registry: contracts.citizenRegistry,
        startBlock,
        round: round.address,
      }),
    }),
    { still: true },
  )
  if (data?.lost) return <Move from={from} lost={data.lost} onClose={onClose} />
  return (
    <Sheet title={t`Move the enrolment`} onClose={onClose}>
      {!data && !error && <RoutePending />}
      {data && (
        <Notice tone="warning" title={t`No enrolment to move was found`}>
          <Trans>
            None of your former wallets is enrolled in this round. If this is wrong, ask the registrar.
          </Trans>
        </Notice>
      )}
      {!data && error && (
        <Notice
          tone="failure"
          title={t`The chain does not answer`}
          action={{ label: t`Try again`, run: retry }}
        >
          <Trans>Your former wallet could not be looked up. Check your connection and try again.</Trans>
        </Notice>
      )}
    </Sheet>
  )
}

function Move({ from, lost, onClose }: MoveSheetProps & { lost: Address }) {
  const { t } = useLingui()
  const { round } = useRoundView()
  return (
    <TransactionSheet
      title={t`Move the enrolment`}
      from={from}
      call={contractCall({
        address: round.address,
        abi: budgetRoundAbi,
        functionName: 'moveEnrolment',
        args: [lost, from],
      })}
      action={t`Sign and move`}
      done={({ receipt }) => (
        <Notice tone="calm" title={t`The enrolment is yours again`}>
          <p>
            <Trans>This wallet takes part from now on. The lost one no longer does.</Trans>
          </p>
          <TransactionLink hash={receipt.transactionHash} />
        </Notice>
      )}
      onClose={onClose}
    >
      <p>
        <Trans>Your enrolment in “{round.name}” goes over from the wallet that you lost</Trans>
      </p>
      <Copyable value={lost} />
      <p>
        <Trans>to the one that you use now</Trans>
      </p>
      <Copyable value={from} />
    </TransactionSheet>
  )
}
