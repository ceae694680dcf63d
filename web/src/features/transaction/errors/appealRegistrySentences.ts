import type { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import { formatMoment } from '../../../lib/format/time.ts'
import { accessSentences } from './accessSentences.ts'
import { appealAnswerSentences } from './appealAnswerSentences.ts'
import { appealDepartmentSentences } from './appealDepartmentSentences.ts'
import { appealNow, bodyNow } from './appealWords.ts'
import type { Sentences } from './contractError.ts'
import { deploymentFault } from './deploymentFault.ts'
import { librarySentences } from './librarySentences.ts'

/** What goes wrong with appeals. */
export const appealRegistrySentences: Sentences<typeof appealRegistryAbi> = {
  ...accessSentences,
  ...librarySentences,
  ...appealDepartmentSentences,
  ...appealAnswerSentences,
  AppealRegistry_UnknownAppeal: () => ({
    what: t`There is no such appeal.`,
    todo: t`Open it from the list of appeals and try again.`,
  }),
  AppealRegistry_WrongState: ([, current]) => ({
    what: appealNow(current),
    todo: t`This can't be done now. Reload the page to see what can.`,
  }),
  AppealRegistry_DailyLimit: ([author, limit]) => {
    const address = shorten(author)
    return {
      what: t`${address} has filed ${limit} appeals today, and no more are taken in a day.`,
      todo: t`Your draft is kept. A new day begins at midnight UTC; or join an appeal on the same matter.`,
    }
  },
  AppealRegistry_UnknownKind: () => ({
    what: t`The city has set no deadlines for appeals of this kind.`,
    todo: t`Choose another category, and tell the city that this one cannot be used.`,
  }),
  AppealRegistry_ZeroSpan: () => ({
    what: t`One of the time limits is zero.`,
    todo: t`Enter a span for each of the six.`,
  }),
  AppealRegistry_ZeroKind: () => ({
    what: t`No kind of appeal was named.`,
    todo: t`Choose a kind from 1 on.`,
  }),
  AppealRegistry_ZeroDigest: () => ({
    what: t`The text that should go with this is missing.`,
    todo: t`Write the text, have it uploaded, and try again.`,
  }),
  AppealRegistry_ZeroClaim: () => ({
    what: t`The appeal has no claim code.`,
    todo: t`Have the page make a new code, and give it to the citizen.`,
  }),
  AppealRegistry_WrongChannel: () => ({
    what: t`The information centre cannot file as if the author had done it by wallet.`,
    todo: t`Choose how the citizen turned to you: telephone, paper, e-mail, social network or a visit.`,
  }),
  AppealRegistry_NotAuthor: ([, sender]) => {
    const address = shorten(sender)
    return {
      what: t`${address} is not the author of this appeal.`,
      todo: t`Connect the wallet that filed or claimed it.`,
    }
  },
  AppealRegistry_TooLate: ([, deadline, currentTime], { locale }) => {
    const until = formatMoment(deadline, locale)
    const now = formatMoment(Number(currentTime), locale)
    return {
      what: t`This was possible until ${until}; on chain it is ${now}.`,
      todo: t`The appeal's page shows what can still be done.`,
    }
  },
  AppealRegistry_TooEarly: ([, deadline, currentTime], { locale }) => {
    const from = formatMoment(deadline, locale)
    const now = formatMoment(Number(currentTime), locale)
    return {
      what: t`This is possible from ${from} on; on chain it is ${now}.`,
      todo: t`Come back when the deadline has passed.`,
    }
  },
  AppealRegistry_WrongMark: ([mark]) => ({
    what: t`${mark} is not a mark.`,
    todo: t`Give each mark from 1 to 5.`,
  }),
  AppealRegistry_NotResident: ([wallet]) => {
    const address = shorten(wallet)
    return {
      what: t`${address} is not registered as a resident, and only residents are counted among those who join.`,
      todo: t`Register as a resident, or file an appeal of your own: anyone may.`,
    }
  },
  AppealRegistry_AlreadyJoined: () => ({
    what: t`You have joined this appeal already.`,
    todo: t`Each resident counts once. There is nothing more to do.`,
  }),
  AppealRegistry_OwnAppeal: () => ({
    what: t`This is your own appeal.`,
    todo: t`Its author counts without joining.`,
  }),
  AppealRegistry_Confidential: () => ({
    what: t`The appeal is confidential: nobody but its author and the department knows what it is about.`,
    todo: t`Join one whose text you can read, or file your own.`,
  }),
  AppealRegistry_AlreadyReported: () => ({
    what: t`Somebody has reported this deadline as missed already.`,
    todo: t`It stands on chain. There is nothing more to do.`,
  }),
  AppealRegistry_NothingToClaim: () => ({
    what: t`This appeal has an author, or was never filed for somebody else.`,
    todo: t`Make sure that it is the appeal whose code you were given.`,
  }),
  AppealRegistry_WrongClaimCode: () => ({
    what: t`The code does not belong to this appeal.`,
    todo: t`Copy the code again, whole. If it still does not fit, ask the information centre.`,
  }),
  AppealRegistry_ClaimNotCommitted: () => ({
    what: t`The claim was not announced in an earlier block.`,
    todo: t`Begin with the first step, and take the second when the next block is there.`,
  }),
  AppealRegistry_WrongTombstone: ([, current]) => ({
    what: bodyNow(current),
    todo: t`Reload the page to see how the text stands now.`,
  }),
  // Raised by constructors alone, when a contract's own name is too long for a short string.
  InvalidShortString: () => deploymentFault(),
  StringTooLong: () => deploymentFault(),
}
