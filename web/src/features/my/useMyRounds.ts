import type { Address } from 'viem'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useBeat } from '../../lib/live/HeartbeatContext.ts'
import type { MyRound } from './MyRound.ts'
import { useIndexedMyRounds } from './useIndexedMyRounds.ts'

interface MyRoundsResult {
  readonly rounds: readonly MyRound[] | undefined
  /** Neither the index nor the chain could tell. */
  readonly error: Error | undefined
  readonly retry: () => void
}

/** The rounds of a wallet, live from the index; from the chain itself while the index is away. @param wallet In lower case. */
export function useMyRounds(wallet: Address): MyRoundsResult {
  const { contracts, startBlock } = useConfig()
  const indexed = useIndexedMyRounds(wallet)
  const away = useBeat(({ index }) => index.status === 'away')
  const fromChain = away || indexed.error !== undefined
  const chain = useChainRead(fromChain ? `my rounds ${wallet}` : undefined, async (request) => {
    const factory = { address: contracts.budgetRoundFactory, startBlock }
    return (await import('./readMyRounds.ts')).readMyRounds(request, wallet, factory)
  })
  const rounds = (fromChain ? undefined : indexed.data) ?? chain.data ?? indexed.data
  return {
    rounds,
    error: rounds === undefined ? chain.error : undefined,
    retry: () => {
      indexed.retry()
      chain.retry()
    },
  }
}
