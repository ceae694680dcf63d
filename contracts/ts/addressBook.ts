import type { Address } from 'viem'

/** A city's contracts, as its address book names them. */
export const CONTRACT_NAMES = [
  'accessManager',
  'forwarder',
  'citizenRegistry',
  'budgetRoundFactory',
  'greedyByRaised',
  'fillToCost',
  'departmentRegistry',
  'appealRegistry',
] as const
export type ContractName = (typeof CONTRACT_NAMES)[number]

/** Where a city's contracts stand on one chain. Kept as `contracts/deployments/<chainId>.json`. */
export interface AddressBook {
  readonly chainId: number
  /** The block of the first deployment: nothing of the city is older. */
  readonly startBlock: number
  readonly contracts: Readonly<Record<ContractName, Address>>
}
