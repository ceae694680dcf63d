import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import { formatMoment } from '../../../lib/format/time.ts'
import type { Sentence, Wording } from './sentence.ts'

/** What goes wrong when departments register, forward, assign and extend appeals. */
export const appealDepartmentSentences = {
  AppealRegistry_NotOfficerOf: ([department, account]: readonly [number, string]): Sentence => {
    const address = shorten(account)
    return {
      what: t`${address} is no officer of department No. ${department}.`,
      todo: t`Only officers of the appeal's present department can do this. Connect another wallet, or ask the head to appoint you.`,
    }
  },
  AppealRegistry_NotHeadOf: ([department, account]: readonly [number, string]): Sentence => {
    const address = shorten(account)
    return {
      what: t`${address} is not the head of department No. ${department}.`,
      todo: t`Ask the head of the department to do this.`,
    }
  },
  AppealRegistry_OwnDepartment: ([department, account]: readonly [number, string]): Sentence => {
    const address = shorten(account)
    return {
      what: t`${address} serves in department No. ${department}, whose answer is disputed.`,
      todo: t`Leave the decision to a supervisor from elsewhere.`,
    }
  },
  AppealRegistry_UnknownDepartment: ([department]: readonly [number]): Sentence => ({
    what: t`There is no department No. ${department}.`,
    todo: t`Choose one from the list of departments.`,
  }),
  AppealRegistry_DepartmentClosed: ([department]: readonly [number]): Sentence => ({
    what: t`Department No. ${department} is closed and takes no appeals.`,
    todo: t`Choose another department.`,
  }),
  AppealRegistry_SameDepartment: ([department]: readonly [number]): Sentence => ({
    what: t`The appeal is with department No. ${department} already.`,
    todo: t`Choose another department, or leave it there.`,
  }),
  AppealRegistry_NotCovered: (
    [department, district]: readonly [number, number],
    wording: Wording,
  ): Sentence => {
    const place = wording.district(district)
    return {
      what: t`Department No. ${department} does not serve this district: ${place}.`,
      todo: t`Choose a department that serves it.`,
    }
  },
  AppealRegistry_AlreadyAssigned: ([, officer]: readonly [bigint, number]): Sentence => ({
    what: t`The appeal is assigned to officer No. ${officer}.`,
    todo: t`Ask the head to assign it anew.`,
  }),
  AppealRegistry_AlreadyExtended: (): Sentence => ({
    what: t`The deadline was extended once already.`,
    todo: t`It cannot be moved again: answer in time, or explain in the answer why it is late.`,
  }),
  AppealRegistry_WrongExtension: (
    [, , latest]: readonly [bigint, number, number],
    { locale }: Wording,
  ): Sentence => {
    const until = formatMoment(latest, locale)
    return {
      what: t`The new deadline is not later than the present one, or later than ${until}.`,
      todo: t`Choose a moment between the two.`,
    }
  },
}
