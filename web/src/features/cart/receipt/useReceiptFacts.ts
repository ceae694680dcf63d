import { useLingui } from '@lingui/react/macro'
import { formatAmount } from '../../../lib/format/money.ts'
import { formatMoment } from '../../../lib/format/time.ts'
import { useLocale } from '../../../lib/i18n/useLocale.ts'
import type { BallotReceipt } from './BallotReceipt.ts'

/** One named fact of a receipt. */
export interface ReceiptFact {
  readonly name: string
  readonly value: string
  /** A hash or an address: shown so that it can be copied whole. */
  readonly code?: boolean
}

/** @returns What a receipt says beside its lines, in the page's language. */
export function useReceiptFacts(receipt: BallotReceipt): ReceiptFact[] {
  const { t } = useLingui()
  const locale = useLocale()
  return [
    { name: t`Round`, value: receipt.roundName },
    { name: t`Ballot of this wallet in the round, by count`, value: String(receipt.number) },
    { name: t`Time of the block`, value: formatMoment(receipt.timestamp, locale) },
    { name: t`Block`, value: String(receipt.block) },
    { name: t`Put in, coins`, value: formatAmount(receipt.total, locale) },
    { name: t`Left with you, coins`, value: formatAmount(receipt.left, locale) },
    { name: t`Transaction`, value: receipt.transaction, code: true },
    { name: t`Ballot hash`, value: receipt.ballotHash, code: true },
    { name: t`Hash of the terms`, value: receipt.termsHash, code: true },
    { name: t`Wallet`, value: receipt.wallet, code: true },
    { name: t`Round's contract`, value: receipt.round, code: true },
    { name: t`Ballot as the chain holds it`, value: receipt.word, code: true },
  ]
}
