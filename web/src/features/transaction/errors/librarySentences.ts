import { t } from '@lingui/core/macro'
import type { Sentence } from './sentence.ts'

/** What OpenZeppelin's own pieces refuse: several calls in one, and figures that do not fit. */
export const librarySentences = {
  AddressEmptyCode: (): Sentence => ({
    what: t`There is no contract at the address that was called.`,
    todo: t`Tell the city: this is a fault of the deployment, not yours.`,
  }),
  FailedCall: (): Sentence => ({
    what: t`One of several calls failed, and with it all of them.`,
    todo: t`Nothing was written. Try them one by one to see which cannot be done.`,
  }),
  SafeCastOverflowedUintDowncast: () => tooLarge(),
  SafeCastOverflowedIntToUint: () => tooLarge(),
  SafeCastOverflowedUintToInt: () => tooLarge(),
}

function tooLarge(): Sentence {
  return {
    what: t`A figure is too large, or less than zero.`,
    todo: t`Look through what you entered: dates above all.`,
  }
}
