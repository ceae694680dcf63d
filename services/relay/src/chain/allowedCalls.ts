import {
  appealRegistryAbi,
  budgetRoundAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { type Abi, type Address, type Hex, slice, toFunctionSelector } from 'viem'

/** What only the administrator's AccessManager calls, or what means nothing when it is forwarded. */
const NEVER = new Set(['setAuthority', 'allowRule', 'cancel', 'castBallots', 'enrolBatch'])

/** Which calls the relay pays for: those of citizens and officials, of contracts that it knows. */
export interface AllowedCalls {
  /**
   * Whether a call is allowed by what needs no chain to know.
   * @returns `round`: if the contract is a round of this city, which the factory knows.
   */
  of(to: Address, data: Hex): 'yes' | 'no' | 'round'
}

export function allowedCalls(contracts: AddressBook['contracts']): AllowedCalls {
  const known = new Map<Address, ReadonlySet<Hex>>([
    [contracts.citizenRegistry, selectorsOf(citizenRegistryAbi)],
    [contracts.departmentRegistry, selectorsOf(departmentRegistryAbi)],
    [contracts.appealRegistry, selectorsOf(appealRegistryAbi)],
    [contracts.budgetRoundFactory, selectorsOf(budgetRoundFactoryAbi)],
  ])
  const closed = new Set<Address>(Object.values(contracts))
  const ofRounds = selectorsOf(budgetRoundAbi)
  return {
    of: (to, data) => {
      if (data.length < 10) return 'no'
      const selector = slice(data, 0, 4)
      const selectors = known.get(to)
      if (selectors) return selectors.has(selector) ? 'yes' : 'no'
      return !closed.has(to) && ofRounds.has(selector) ? 'round' : 'no'
    },
  }
}

function selectorsOf(abi: Abi): ReadonlySet<Hex> {
  return new Set(
    abi.flatMap((item) =>
      item.type === 'function' && item.stateMutability === 'nonpayable' && !NEVER.has(item.name)
        ? [toFunctionSelector(item)]
        : [],
    ),
  )
}
