import { useLingui } from '@lingui/react/macro'
import { shorten } from '../../lib/format/shorten.ts'
import { formatMoment } from '../../lib/format/time.ts'
import { useLocale } from '../../lib/i18n/useLocale.ts'
import type { VoucherProblem } from './voucherProblems.ts'

/** @returns A writer of what is against a voucher, and what to do. */
export function useVoucherProblemWords(): (problem: VoucherProblem) => { title: string; text: string } {
  const { t } = useLingui()
  const locale = useLocale()
  return (problem) => {
    switch (problem.kind) {
      case 'otherRegister':
        return {
          title: t`It is for another city's register`,
          text: t`Open it on that city's page, or ask this city's registrar for a voucher of your own.`,
        }
      case 'expired': {
        const expiry = formatMoment(problem.expiry, locale)
        return {
          title: t`The voucher's time is over`,
          text: t`It was good until ${expiry}. Ask the registrar for a new one.`,
        }
      }
      case 'notARegistrar': {
        const registrar = shorten(problem.registrar)
        return {
          title: t`It is not signed by a registrar of this city`,
          text: t`The chain does not let ${registrar} register residents. Do not use it; ask the city's registrar.`,
        }
      }
      case 'registeredAlready':
        return {
          title: t`This wallet is in the register already`,
          text: t`The voucher has done its work, or the wallet was registered before. There is nothing to send.`,
        }
      case 'otherWallet': {
        const connected = shorten(problem.connected)
        return {
          title: t`It is for another wallet than yours`,
          text: t`You are connected as ${connected}. You may send it, but who becomes registered is the wallet above.`,
        }
      }
    }
  }
}
