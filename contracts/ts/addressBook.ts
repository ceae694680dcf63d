import type { Address } from 'viem'

/** Where a city's contracts stand on one chain. Kept as `contracts/deployments/<chainId>.json`. */
export interface AddressBook {
  readonly chainId: number
  /** The block of the first deployment: nothing of the city is older. */
  readonly startBlock: number
  readonly contracts: {
    readonly accessManager: Address
    readonly forwarder: Address
    readonly citizenRegistry: Address
    readonly budgetRoundFactory: Address
    readonly greedyByRaised: Address
    readonly fillToCost: Address
    readonly departmentRegistry: Address
    readonly appealRegistry: Address
  }
}
