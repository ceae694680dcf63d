import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'
import { contractCall, type Outcome } from '../transaction/intent.ts'
import { TermsHashLine } from '../transaction/TermsHashLine.tsx'
import { TransactionSheet } from '../transaction/TransactionSheet.tsx'
import { useTermsHash } from '../transaction/useTermsHash.ts'
import { useWording } from '../transaction/useWording.ts'
import { BallotWords } from './BallotWords.tsx'
import { useCart } from './CartContext.ts'
import type { CartLines } from './lines.ts'
import { ballotsCastIn } from './receipt/ballotsCastIn.ts'
import { ReceiptView } from './receipt/ReceiptView.tsx'
import { toReceipt } from './receipt/toReceipt.ts'
import type { ProjectTitles } from './useProjectTitles.ts'

interface BallotSheetProps {
  readonly from: Address
  /** The ballot to be; empty to withdraw the one that stands. */
  readonly lines: CartLines
  readonly standing: CartLines
  readonly titles: ProjectTitles
  readonly onClose: () => void
}

/** Signing a ballot: in words first, then in the wallet, then its receipt. */
export function BallotSheet({ from, lines, standing, titles, onClose }: BallotSheetProps) {
  const { t } = useLingui()
  const { chainId } = useConfig()
  const { round } = useRoundView()
  const { purse } = useCart()
  const wording = useWording(titles.title)
  const hash = useTermsHash(round)
  const withdraws = lines.length === 0
  const target = { address: round.address, abi: budgetRoundAbi } as const
  const call = withdraws
    ? contractCall({ ...target, functionName: 'withdrawBallot', args: [] })
    : contractCall({ ...target, functionName: 'castBallot', args: [lines.map(toLine)] })
  const receiptOf = ({ receipt, timestamp }: Outcome) => {
    // A batch holds others' ballots too; of one wallet's the last is the one that stands.
    const cast = ballotsCastIn(receipt.logs).findLast(
      ({ wallet }) => wallet.toLowerCase() === from.toLowerCase(),
    )
    const mined = { transaction: receipt.transactionHash, block: Number(receipt.blockNumber), timestamp }
    return cast && toReceipt(cast, mined, round, { chainId, ...purse })
  }
  return (
    <TransactionSheet
      title={
        withdraws ? t`Withdraw the ballot` : standing.length > 0 ? t`Replace the ballot` : t`Your ballot`
      }
      from={from}
      call={call}
      action={withdraws ? t`Sign the withdrawal` : t`Sign the ballot`}
      wording={wording}
      mayConfirm={hash.status === 'same'}
      done={(outcome) => {
        const receipt = receiptOf(outcome)
        return receipt && <ReceiptView receipt={receipt} titles={titles} fresh />
      }}
      onClose={onClose}
    >
      <BallotWords lines={lines} standing={standing} titles={titles} purse={purse} />
      <TermsHashLine hash={hash} />
      <p>
        {withdraws ? (
          <Trans>
            Until the close you can cast a new ballot. Everyone will see that this one was withdrawn.
          </Trans>
        ) : (
          <Trans>
            It can be replaced or withdrawn until the close. Everyone will see that this wallet chose so.
          </Trans>
        )}
      </p>
    </TransactionSheet>
  )
}

/** Kopecks of a budget have 48 bits in the contract, which a `number` holds whole. */
function toLine({ project, amount }: CartLines[number]) {
  return { project, amount: Number(amount) }
}
