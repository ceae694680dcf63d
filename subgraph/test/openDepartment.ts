import { departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Address, parseEventLogs } from 'viem'
import { establishment } from './accounts.ts'
import { actOnDepartments } from './acts.ts'
import type { City } from './city.ts'

const WHOLE_CITY = 1n

/**
 * Opens a department that serves the whole city.
 * @param plan.head Its head; an officer as the others are.
 * @returns Its number.
 */
export async function openDepartment(
  city: City,
  plan: {
    readonly letters: string
    readonly approvals?: number
    readonly head: Address
    readonly officers?: readonly Address[]
  },
): Promise<number> {
  const args = [0, `Отдел ${plan.letters}`, plan.letters, plan.approvals ?? 1, WHOLE_CITY] as const
  const { logs } = await actOnDepartments(city, establishment, 'openDepartment', args)
  const [opened] = parseEventLogs({ abi: departmentRegistryAbi, logs, eventName: 'DepartmentOpened' })
  if (!opened) throw new Error('No department was opened')
  const { department } = opened.args
  for (const officer of [plan.head, ...(plan.officers ?? [])]) {
    await actOnDepartments(city, establishment, 'appointOfficer', [department, officer])
  }
  await actOnDepartments(city, establishment, 'appointHead', [department, plan.head])
  return department
}
