import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { useCategories } from '../../../lib/appeal/useCategories.ts'
import { callContract } from '../../../lib/chain/callContract.ts'
import { type ChainRead, useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import type { Span } from './readTerms.ts'

/** The deadlines that new appeals of a kind get, in seconds. */
export interface KindTerms {
  readonly kind: number
  readonly terms: Readonly<Record<Span, number>>
}

/** Where nothing is published yet, there may still be these. */
const FIRST_KIND = 1

/** @returns The present deadlines of the kinds that the published categories name, from the chain. */
export function useCurrentTerms(): ChainRead<readonly KindTerms[]> {
  const { contracts } = useConfig()
  const { tree } = useCategories()
  const named = tree?.all.flatMap(({ appealKind }) => (appealKind === undefined ? [] : [appealKind])) ?? []
  const kinds = [...new Set([FIRST_KIND, ...named])].sort((a, b) => a - b)
  return useChainRead(`current terms ${kinds.join()}`, async (request) => {
    const contract = { abi: appealRegistryAbi, address: contracts.appealRegistry } as const
    const found = await Promise.all(
      kinds.map(async (kind) => {
        const version = await callContract(request, {
          ...contract,
          functionName: 'currentTerms',
          args: [kind],
        })
        if (version === 0) return []
        const terms = await callContract(request, { ...contract, functionName: 'termsOf', args: [version] })
        return [{ kind, terms }]
      }),
    )
    return found.flat()
  })
}
