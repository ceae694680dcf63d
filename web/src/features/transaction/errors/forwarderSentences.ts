import type { forwarderAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import { formatMoment } from '../../../lib/format/time.ts'
import type { Sentences } from './contractError.ts'
import { deploymentFault } from './deploymentFault.ts'
import { librarySentences } from './librarySentences.ts'

const signAnew = () => t`Nothing was written. Try again: you sign it anew.`

/** What goes wrong with what was signed for the relay and is sent. */
export const forwarderSentences: Sentences<typeof forwarderAbi> = {
  FailedCall: librarySentences.FailedCall,
  ERC2771ForwarderExpiredRequest: ([deadline], { locale }) => {
    const moment = formatMoment(deadline, locale)
    return { what: t`What you signed was good until ${moment}, which is over.`, todo: signAnew() }
  },
  ERC2771ForwarderInvalidSigner: ([signer, from]) => {
    const [one, other] = [shorten(signer), shorten(from)]
    return {
      what: t`What was signed does not fit the wallet any more (${one} instead of ${other}): it was sent already, or another call took its place.`,
      todo: t`Look whether it is in the chain before you sign it anew.`,
    }
  },
  ERC2771ForwarderMismatchedValue: () => ({
    what: t`Ether was to go with this call, and none did.`,
    todo: signAnew(),
  }),
  ERC2771ForwarderNoRefundReceiver: () => ({
    what: t`Ether was to go with this call, and nobody is named who would get it back.`,
    todo: signAnew(),
  }),
  ERC2771UntrustfulTarget: ([target]) => {
    const address = shorten(target)
    return {
      what: t`The contract ${address} takes no calls from the city's relay.`,
      todo: t`Send it yourself, from a wallet with ether.`,
    }
  },
  InsufficientBalance: () => ({
    what: t`Ether was to go with this call, and there is none.`,
    todo: signAnew(),
  }),
  InvalidAccountNonce: ([account]) => {
    const address = shorten(account)
    return {
      what: t`Something else that ${address} signed came first.`,
      todo: signAnew(),
    }
  },
  InvalidShortString: () => deploymentFault(),
  StringTooLong: () => deploymentFault(),
}
