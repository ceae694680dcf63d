import { useEffect, useRef, useState } from 'react'
import { useBeat } from '../live/HeartbeatContext.ts'
import type { RpcRequest } from './rpc.ts'
import { useRpc } from './useRpc.ts'

export interface ChainRead<Data> {
  readonly data: Data | undefined
  readonly error: Error | undefined
  readonly retry: () => void
}

/**
 * Reads from the chain, and again with every block that the page hears of.
 * @param key What is read; another key forgets the former answer. Undefined: do not read.
 * @param read Reads it; may import what it needs.
 * @param still What is read never changes: once is enough.
 */
export function useChainRead<Data>(
  key: string | undefined,
  read: (request: RpcRequest) => Promise<Data>,
  { still = false }: { still?: boolean } = {},
): ChainRead<Data> {
  const request = useRpc()
  const block = useBeat(({ chain }) => (chain.status === 'here' ? chain.at.number : undefined))
  const [attempt, setAttempt] = useState(0)
  const [answer, setAnswer] = useState<{ key: string; data?: Data; error?: Error }>()
  const reading = useRef(read)
  reading.current = read
  const done = still && answer?.key === key && answer?.data !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new block and a retry are reasons to read again
  useEffect(() => {
    if (key === undefined || done) return
    let current = true
    reading.current(request).then(
      (data) => current && setAnswer({ key, data }),
      (error: Error) =>
        current &&
        setAnswer((last) => ({
          key,
          error,
          ...(last?.key === key && last.data !== undefined && { data: last.data }),
        })),
    )
    return () => {
      current = false
    }
  }, [key, request, block, attempt, done])
  const fresh = answer?.key === key ? answer : undefined
  return { data: fresh?.data, error: fresh?.error, retry: () => setAttempt((count) => count + 1) }
}
