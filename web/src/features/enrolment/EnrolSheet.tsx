import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Notice } from '../../components/Notice.tsx'
import { TransactionLink } from '../../components/TransactionLink.tsx'
import { formatMoment } from '../../lib/format/time.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { contractCall } from '../transaction/intent.ts'
import { TermsHashLine } from '../transaction/TermsHashLine.tsx'
import { TransactionSheet } from '../transaction/TransactionSheet.tsx'
import { useTermsHash } from '../transaction/useTermsHash.ts'

/** Joining a round. */
export function EnrolSheet({ from, onClose }: { from: Address; onClose: () => void }) {
  const { t } = useLingui()
  const locale = useLocale()
  const { round } = useRoundView()
  const hash = useTermsHash(round)
  const begins = formatMoment(round.dates.votingStart, locale)
  const closes = formatMoment(round.dates.votingEnd, locale)
  return (
    <TransactionSheet
      title={t`Enrol in the round`}
      from={from}
      call={contractCall({ address: round.address, abi: budgetRoundAbi, functionName: 'enrol', args: [] })}
      action={t`Sign and enrol`}
      mayConfirm={hash.status === 'same'}
      done={({ receipt }) => (
        <Notice tone="calm" title={t`You are enrolled`}>
          <p>
            <Trans>
              Your coins appear by themselves when voting begins, {begins}. You can choose projects already
              now: the cart keeps them.
            </Trans>
          </p>
          <TransactionLink hash={receipt.transactionHash} />
        </Notice>
      )}
      onClose={onClose}
    >
      <p>
        <Trans>
          You join “{round.name}”. When voting begins, {begins}, everyone enrolled gets an equal share of the
          budget in coins, and can put them into projects until {closes}.
        </Trans>
      </p>
      <p>
        <Trans>Enrolling cannot be taken back: a share that is not spent returns to the treasury.</Trans>
      </p>
      <TermsHashLine hash={hash} />
    </TransactionSheet>
  )
}
