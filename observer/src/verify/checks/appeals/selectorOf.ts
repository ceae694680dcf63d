import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { type Hex, toFunctionSelector } from 'viem'

type Name = Extract<(typeof appealRegistryAbi)[number], { type: 'function' }>['name']

/** The selector by which the access manager knows a function of the appeals' registry. */
export function selectorOf(name: Name): Hex {
  const known = SELECTORS.get(name)
  if (!known) throw new Error(`${name} is not in the ABI`)
  return known
}

const SELECTORS = new Map<string, Hex>(
  appealRegistryAbi.flatMap((item) =>
    item.type === 'function' ? [[item.name, toFunctionSelector(item)] as const] : [],
  ),
)
