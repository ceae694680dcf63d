import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { decodeVoucher, type SignedVoucher, VoucherCodeError } from '../../lib/voucher/voucherCode.ts'
import { VoucherCard } from './VoucherCard.tsx'

interface VoucherViewProps {
  readonly code: string
  /** Puts the code away, so that another can be entered. */
  readonly onForget: () => void
}

/** A voucher code, read: what it says, or why it can't be read. */
export function VoucherView({ code, onForget }: VoucherViewProps) {
  const { t } = useLingui()
  const read = tryDecode(code)
  if ('signed' in read) return <VoucherCard signed={read.signed} onForget={onForget} />
  return (
    <Notice
      tone="failure"
      title={
        read.reason === 'version' ? t`This page is older than the voucher` : t`The voucher can't be read`
      }
      action={{ label: t`Enter another`, run: onForget }}
    >
      {read.reason === 'version' ? (
        <Trans>Reload the page, or ask the city for the address of its newest one.</Trans>
      ) : (
        <Trans>
          It is cut off or mistyped. Copy it whole, from the first character to the last, or open the link
          itself.
        </Trans>
      )}
    </Notice>
  )
}

function tryDecode(
  code: string,
): { readonly signed: SignedVoucher } | { readonly reason: VoucherCodeError['reason'] } {
  try {
    return { signed: decodeVoucher(code) }
  } catch (error) {
    if (error instanceof VoucherCodeError) return { reason: error.reason }
    throw error
  }
}
