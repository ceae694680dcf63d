import { type Abi, type Address, encodeFunctionData, type Hex, toFunctionSelector } from 'viem'
import {
  accessManagerAbi as abi,
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
} from '../generated/abi.ts'
import type { AddressBook } from './addressBook.ts'
import type { Offices } from './Offices.ts'
import { ROLES, type Role } from './roles.ts'

type Contract = keyof AddressBook['contracts']
type Duties = readonly (readonly [Contract, Abi, readonly string[]])[]

const DUTIES: Readonly<Record<Exclude<Role, 'admin'>, Duties>> = {
  registrar: [
    [
      'citizenRegistry',
      citizenRegistryAbi,
      ['registerBatch', 'rebind', 'revoke', 'reinstate', 'changeDistrict'],
    ],
  ],
  treasurer: [['budgetRoundFactory', budgetRoundFactoryAbi, ['openRound', 'cancelRound']]],
  guardian: [
    ['citizenRegistry', citizenRegistryAbi, ['pause', 'unpause']],
    ['budgetRoundFactory', budgetRoundFactoryAbi, ['pause', 'unpause']],
  ],
  establishment: [
    [
      'departmentRegistry',
      departmentRegistryAbi,
      [
        'openDepartment',
        'renameDepartment',
        'closeDepartment',
        'setApprovals',
        'setCoverage',
        'appointHead',
        'appointOfficer',
        'dismissOfficer',
        'publishKey',
        'publish',
      ],
    ],
    ['appealRegistry', appealRegistryAbi, ['setTerms']],
  ],
  dispatcher: [['appealRegistry', appealRegistryAbi, ['fileFor', 'register', 'forward']]],
  supervisor: [['appealRegistry', appealRegistryAbi, ['reopen', 'uphold']]],
  moderator: [['appealRegistry', appealRegistryAbi, ['entomb', 'restore']]],
}

/**
 * The AccessManager's calls that give each role its functions and holders, and take the deployer's power away.
 * @returns Calldata, to be sent by the deployer in this order.
 */
export function handOver(
  contracts: AddressBook['contracts'],
  offices: Offices,
  deployer: Address,
): readonly Hex[] {
  const holders: Readonly<Record<keyof typeof DUTIES, readonly Address[]>> = {
    registrar: offices.registrars,
    treasurer: offices.treasurers,
    guardian: offices.guardians,
    establishment: offices.establishments,
    dispatcher: offices.dispatchers,
    supervisor: offices.supervisors,
    moderator: offices.moderators,
  }
  const calls: Hex[] = []
  for (const role of Object.keys(DUTIES) as (keyof typeof DUTIES)[]) {
    const id = ROLES[role]
    calls.push(encodeFunctionData({ abi, functionName: 'labelRole', args: [id, role] }))
    for (const [contract, targetAbi, names] of DUTIES[role]) {
      const args = [contracts[contract], selectorsOf(targetAbi, names), id] as const
      calls.push(encodeFunctionData({ abi, functionName: 'setTargetFunctionRole', args }))
    }
    for (const holder of holders[role]) calls.push(grant(id, holder, 0))
  }
  calls.push(grant(ROLES.admin, offices.admin, offices.adminDelay))
  calls.push(encodeFunctionData({ abi, functionName: 'renounceRole', args: [ROLES.admin, deployer] }))
  return calls
}

function grant(role: bigint, holder: Address, delay: number): Hex {
  return encodeFunctionData({ abi, functionName: 'grantRole', args: [role, holder, delay] })
}

function selectorsOf(targetAbi: Abi, names: readonly string[]): readonly Hex[] {
  return targetAbi.flatMap((item) =>
    item.type === 'function' && names.includes(item.name) ? [toFunctionSelector(item)] : [],
  )
}
