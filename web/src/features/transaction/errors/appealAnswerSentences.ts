import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import type { Sentence } from './sentence.ts'

/** What goes wrong with answers and the signatures under them. */
export const appealAnswerSentences = {
  AppealRegistry_StaleAnswer: (): Sentence => ({
    what: t`The answer was written for another department, or before the appeal was reopened.`,
    todo: t`Prepare a new answer for the appeal as it stands now.`,
  }),
  AppealRegistry_WrongPlan: (): Sentence => ({
    what: t`A planned answer needs a date that lies ahead, and no other answer has one.`,
    todo: t`Correct the date or the outcome.`,
  }),
  AppealRegistry_WrongDuplicate: (): Sentence => ({
    what: t`A duplicate names another appeal that exists, and no other answer names one.`,
    todo: t`Choose the appeal of which this one is a duplicate, or another outcome.`,
  }),
  AppealRegistry_PreparerMissing: ([preparer]: readonly [string]): Sentence => {
    const address = shorten(preparer)
    return {
      what: t`The preparer ${address} has not signed the answer first.`,
      todo: t`The preparer signs before those who approve.`,
    }
  },
  AppealRegistry_AlreadySigned: ([, signer]: readonly [string, string]): Sentence => {
    const address = shorten(signer)
    return {
      what: t`${address} prepared this answer, or has signed it already.`,
      todo: t`Another officer of the department must approve it.`,
    }
  },
  AppealRegistry_WrongSignature: ([, signer]: readonly [string, string]): Sentence => {
    const address = shorten(signer)
    return {
      what: t`The signature is not one of ${address} under this very answer.`,
      todo: t`Sign the answer again with that wallet.`,
    }
  },
  AppealRegistry_TooFewApprovals: ([, has, wants]: readonly [string, bigint, bigint]): Sentence => {
    const approvals = Number(has)
    const needed = Number(wants)
    return {
      what: t`The answer has ${approvals} approvals and needs ${needed}.`,
      todo: t`Have more officers of the department sign it.`,
    }
  },
  AppealRegistry_UnknownAnswer: (): Sentence => ({
    what: t`No such answer waits for approval.`,
    todo: t`Reload the page: it may have been given or changed meanwhile.`,
  }),
  AppealRegistry_AnswerReturned: (): Sentence => ({
    what: t`This answer was returned with remarks.`,
    todo: t`Prepare another one that takes them into account.`,
  }),
}
