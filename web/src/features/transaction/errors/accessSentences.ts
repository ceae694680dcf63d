import { t } from '@lingui/core/macro'
import { formatDuration } from '../../../lib/format/duration.ts'
import { shorten } from '../../../lib/format/shorten.ts'
import type { Sentence, Wording } from './sentence.ts'

/** What goes wrong with roles and pauses, alike in every contract that has them. */
export const accessSentences = {
  AccessManagedUnauthorized: ([caller]: readonly [string]): Sentence => {
    const address = shorten(caller)
    return {
      what: t`${address} does not hold the role that this needs.`,
      todo: t`Connect the wallet of an official who holds it; the city desk lists them.`,
    }
  },
  AccessManagedRequiredDelay: ([caller, delay]: readonly [string, number], { locale }: Wording): Sentence => {
    const address = shorten(caller)
    const wait = formatDuration(delay, locale)
    return {
      what: t`${address} may do this only by scheduling it ${wait} ahead.`,
      todo: t`Schedule the call in the AccessManager, or ask an official without a delay.`,
    }
  },
  AccessManagedInvalidAuthority: ([authority]: readonly [string]): Sentence => {
    const address = shorten(authority)
    return {
      what: t`${address} cannot decide on roles: there is no contract at this address.`,
      todo: t`Tell the city: this is a fault of the deployment, not yours.`,
    }
  },
  EnforcedPause: (): Sentence => ({
    what: t`The guardian has paused new registrations or new rounds.`,
    todo: t`Wait until the pause is lifted. A running vote is never paused.`,
  }),
  ExpectedPause: (): Sentence => ({
    what: t`Nothing is paused.`,
    todo: t`There is nothing to lift.`,
  }),
}
