import { useLingui } from '@lingui/react/macro'
import type { Office } from './office.ts'

interface OfficeWords {
  readonly name: string
  /** What the holder may do. */
  readonly may: string
  /** What the holder can't do, whoever wishes it. */
  readonly mayNot: string
}

/** @returns Each office in words. */
export function useOfficeWords(): Record<Office, OfficeWords> {
  const { t } = useLingui()
  return {
    registrar: {
      name: t`Registrar`,
      may: t`Checks documents and keeps the register of residents: registers, replaces lost wallets, revokes with a reason.`,
      mayNot: t`Cannot register one person twice, nor touch a round.`,
    },
    treasurer: {
      name: t`Treasurer`,
      may: t`Opens budget rounds by the city's order, and may cancel one before its voting begins.`,
      mayNot: t`Cannot change a round that is open, nor influence how it is counted.`,
    },
    guardian: {
      name: t`Guardian`,
      may: t`Stops new registrations and new rounds when something is wrong, and lets them go on.`,
      mayNot: t`Cannot stop a running vote.`,
    },
    establishment: {
      name: t`Establishment`,
      may: t`Opens and closes departments, appoints heads, sets deadlines, publishes categories and map.`,
      mayNot: t`Cannot register, answer or close an appeal, nor change a deadline that is running.`,
    },
    dispatcher: {
      name: t`Dispatcher`,
      may: t`Registers appeals with the department that is competent, forwards them, and files for citizens who call or write.`,
      mayNot: t`Cannot answer an appeal, nor keep it from being overdue in everybody's eyes.`,
    },
    supervisor: {
      name: t`Supervisor`,
      may: t`Decides disputes after the second one: reopens an appeal, or lets its answer stand with grounds.`,
      mayNot: t`Cannot judge the answers of the own department, nor answer in its place.`,
    },
    moderator: {
      name: t`Moderator`,
      may: t`Hides or erases texts that must not be shown, with a reason that everyone sees.`,
      mayNot: t`Cannot make it look as if the text had never been there.`,
    },
  }
}
