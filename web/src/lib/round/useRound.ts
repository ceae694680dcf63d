import { useMemo } from 'react'
import type { Address } from 'viem'
import { useChainRead } from '../chain/useChainRead.ts'
import { useConfig } from '../config/ConfigContext.ts'
import { useBeat } from '../live/HeartbeatContext.ts'
import type { Round } from './Round.ts'
import type { Standing } from './Standing.ts'
import { useIndexedRound } from './useIndexedRound.ts'
import { useIndexedStanding } from './useIndexedStanding.ts'

export interface RoundView {
  readonly round: Round
  readonly standing: Standing
  /** Where the figures were read. From the chain when the index is away or has not read this round yet. */
  readonly source: 'index' | 'chain'
}

export interface RoundResult {
  readonly view: RoundView | undefined
  /** Neither the index nor the chain could tell. */
  readonly error: Error | undefined
  readonly retry: () => void
}

/**
 * A round with its terms and figures, live: from the index, or else from the chain itself.
 * @param address The round's contract, in lower case.
 */
export function useRound(address: Address): RoundResult {
  const { contracts, startBlock } = useConfig()
  const indexedRound = useIndexedRound(address)
  const indexedStanding = useIndexedStanding(address)
  const away = useBeat(({ index }) => index.status === 'away')

  const knownRound = indexedRound.data?.round ?? undefined
  const knownStanding = away ? undefined : (indexedStanding.data?.standing ?? undefined)
  const refused = indexedRound.error ?? indexedStanding.error
  const unknown = away || refused !== undefined || indexedRound.data?.round === null
  const factory = { address: contracts.budgetRoundFactory, startBlock }

  const chainRound = useChainRead(
    unknown && !knownRound ? `terms ${address}` : undefined,
    async (request) => (await import('../chain/readRound.ts')).readRound(request, address, factory),
    { still: true },
  )
  const chainStanding = useChainRead(
    unknown && !knownStanding ? `standing ${address}` : undefined,
    async (request) => (await import('../chain/readStanding.ts')).readStanding(request, address),
  )

  const round = knownRound ?? chainRound.data
  const standing = knownStanding ?? chainStanding.data
  const source = knownStanding ? 'index' : 'chain'
  const view = useMemo(
    () => round && standing && ({ round, standing, source } as const),
    [round, standing, source],
  )
  return {
    view,
    error: view ? undefined : (chainRound.error ?? chainStanding.error),
    retry: () => {
      indexedRound.retry()
      indexedStanding.retry()
      chainRound.retry()
      chainStanding.retry()
    },
  }
}
