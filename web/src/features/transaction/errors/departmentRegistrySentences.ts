import type { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { t } from '@lingui/core/macro'
import { shorten } from '../../../lib/format/shorten.ts'
import { accessSentences } from './accessSentences.ts'
import type { Sentences } from './contractError.ts'

/** What goes wrong with departments and their officers. */
export const departmentRegistrySentences: Sentences<typeof departmentRegistryAbi> = {
  ...accessSentences,
  DepartmentRegistry_UnknownDepartment: ([department]) => ({
    what: t`There is no department No. ${department}.`,
    todo: t`Choose one from the list of departments.`,
  }),
  DepartmentRegistry_DepartmentClosed: ([department]) => ({
    what: t`Department No. ${department} is closed for good.`,
    todo: t`Choose another department.`,
  }),
  DepartmentRegistry_EmptyName: () => ({
    what: t`The department has no name.`,
    todo: t`Enter its name.`,
  }),
  DepartmentRegistry_WrongLetters: ([letters]) => ({
    what: t`“${letters}” cannot stand in the numbers of appeals.`,
    todo: t`Choose one to eight letters.`,
  }),
  DepartmentRegistry_WrongApprovals: ([approvals]) => ({
    what: t`An answer cannot need ${approvals} approvals.`,
    todo: t`Choose a number from 1 to 10.`,
  }),
  DepartmentRegistry_AlreadyOfficer: ([account, , department]) => {
    const address = shorten(account)
    return {
      what: t`${address} is an officer of department No. ${department} already.`,
      todo: t`One account serves in one department. Dismiss it there first.`,
    }
  },
  DepartmentRegistry_NotOfficer: ([account, department]) => {
    const address = shorten(account)
    return {
      what: t`${address} is no officer of department No. ${department}.`,
      todo: t`Appoint the account to this department first.`,
    }
  },
  DepartmentRegistry_ZeroAccount: () => ({
    what: t`No account was named.`,
    todo: t`Enter the officer's wallet address.`,
  }),
  DepartmentRegistry_ZeroKey: () => ({
    what: t`The department's key is empty.`,
    todo: t`Make a key, or choose the file that holds one.`,
  }),
  DepartmentRegistry_ZeroDigest: () => ({
    what: t`What should be published is missing.`,
    todo: t`Have it uploaded, and try again.`,
  }),
}
