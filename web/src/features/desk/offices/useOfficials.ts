import { type ChainRead, useChainRead } from '../../../lib/chain/useChainRead.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import type { Officials } from './readOfficials.ts'

/** @returns Who holds each office now, from the chain. */
export function useOfficials(): ChainRead<Officials> {
  const { contracts, startBlock } = useConfig()
  const accessManager = { address: contracts.accessManager, startBlock }
  return useChainRead('officials', async (request) =>
    (await import('./readOfficials.ts')).readOfficials(request, accessManager),
  )
}
