import { useChainRead } from '../chain/useChainRead.ts'
import { useConfig } from '../config/ConfigContext.ts'
import { useBeat } from '../live/HeartbeatContext.ts'
import type { AppealView } from './Appeal.ts'
import type { AppealId } from './appealId.ts'
import { useIndexedAppeal } from './useIndexedAppeal.ts'

export interface AppealResult {
  /** Undefined while it is read, and when it can't be; null when there is no such appeal. */
  readonly view: AppealView | null | undefined
  /** Neither the index nor the chain could tell. */
  readonly error: Error | undefined
  readonly retry: () => void
}

/**
 * An appeal with its whole history, live: from the index, or else from the chain itself.
 * @param id Undefined: do not read.
 */
export function useAppeal(id: AppealId | undefined): AppealResult {
  const { contracts, startBlock } = useConfig()
  const indexed = useIndexedAppeal(id)
  const away = useBeat(({ index }) => index.status === 'away')
  const known = away ? undefined : (indexed.data?.view ?? undefined)
  const unknown = away || indexed.error !== undefined || indexed.data?.view === null
  const registries = {
    appeals: contracts.appealRegistry,
    departments: contracts.departmentRegistry,
    startBlock,
  }
  const onChain = useChainRead(
    id !== undefined && unknown && !known ? `appeal ${id}` : undefined,
    async (request) => ({
      view: id ? await (await import('../chain/readAppeal.ts')).readAppeal(request, registries, id) : null,
    }),
  )
  // What the index said last is better than nothing while both are away.
  const view = known ?? (onChain.data ? onChain.data.view : (indexed.data?.view ?? undefined))
  return {
    view,
    error: view === undefined ? onChain.error : undefined,
    retry: () => {
      indexed.retry()
      onChain.retry()
    },
  }
}
