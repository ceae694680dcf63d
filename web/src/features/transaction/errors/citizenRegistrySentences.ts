import type { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import { formatMoment } from '../../../lib/format/time.ts'
import { accessSentences } from './accessSentences.ts'
import type { Sentences } from './contractError.ts'
import { deploymentFault } from './deploymentFault.ts'
import { registrationStatus } from './enumWords.ts'

/** What goes wrong with registrations. */
export const citizenRegistrySentences: Sentences<typeof citizenRegistryAbi> = {
  ...accessSentences,
  CitizenRegistry_VoucherExpired: ([expiry, currentTime], { locale }) => {
    const until = formatMoment(expiry, locale)
    const now = formatMoment(Number(currentTime), locale)
    return {
      what: t`The voucher was good until ${until}; on chain it is ${now}.`,
      todo: t`Ask the registrar for a new voucher.`,
    }
  },
  CitizenRegistry_VoucherNotSigned: ([registrar]) => {
    const address = shorten(registrar)
    return {
      what: t`The voucher is not signed by ${address}, or that account may not register residents.`,
      todo: t`Make sure that the voucher was copied whole. If it was, ask the registrar for a new one.`,
    }
  },
  CitizenRegistry_NullifierUsed: ([, index]) => ({
    what: t`This person is registered already, as citizen No. ${index}.`,
    todo: t`One person registers once. If the wallet was lost, the registrar binds a new one to the same number.`,
  }),
  CitizenRegistry_WalletUsed: ([wallet, index]) => {
    const address = shorten(wallet)
    return {
      what: t`The wallet ${address} belongs, or belonged, to citizen No. ${index}.`,
      todo: t`Use a wallet that was never registered.`,
    }
  },
  CitizenRegistry_ZeroWallet: () => ({
    what: t`No wallet was named.`,
    todo: t`Enter the resident's wallet address.`,
  }),
  CitizenRegistry_ZeroNullifier: () => ({
    what: t`The person's code is zero.`,
    todo: t`Compute it from the identity document.`,
  }),
  CitizenRegistry_ZeroDistrict: () => ({
    what: t`No district was named.`,
    todo: t`Choose the resident's district.`,
  }),
  CitizenRegistry_UnknownNullifier: ([nullifier]) => {
    const code = shorten(nullifier)
    return {
      what: t`Nobody is registered under the code ${code}.`,
      todo: t`Check the document's number and the registrar's secret.`,
    }
  },
  CitizenRegistry_WrongStatus: ([index, current, needed]) => {
    const now = registrationStatus(current)
    const wanted = registrationStatus(needed)
    return {
      what: t`Citizen No. ${index}: ${now}`,
      todo: t`This can be done only when: ${wanted}`,
    }
  },
  CitizenRegistry_EmptyBatch: () => ({
    what: t`The list is empty.`,
    todo: t`Add at least one resident.`,
  }),
  // Raised by constructors alone, when a contract's own name is too long for a short string.
  InvalidShortString: () => deploymentFault(),
  StringTooLong: () => deploymentFault(),
}
