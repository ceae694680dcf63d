import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import type { RoundListItem } from './RoundListItem.ts'
import { useIndexedRounds } from './useIndexedRounds.ts'

interface RoundListResult {
  readonly rounds: readonly RoundListItem[] | undefined
  readonly error: Error | undefined
  readonly retry: () => void
}

/** All rounds of the city, the newest first: from the index, or from the chain while the index is away. */
export function useRoundList(): RoundListResult {
  const config = useConfig()
  const indexed = useIndexedRounds()
  const chain = useChainRead(indexed.error ? 'rounds' : undefined, async (request) =>
    (await import('./readRoundList.ts')).readRoundList(request, config),
  )
  const rounds = indexed.data ?? chain.data
  return {
    rounds,
    error: rounds ? undefined : chain.error,
    retry: () => {
      indexed.retry()
      chain.retry()
    },
  }
}
