import { setTimeout as sleep } from 'node:timers/promises'
import { createPublicClient, type PublicClient } from 'viem'
import type { WrongChain } from './node.ts'
import { type NodeState, openNodes } from './nodes.ts'

/**
 * A view of the chain through all configured nodes.
 * @param options See `openNodes`; `lookMs`: how often all are looked at, if there are several.
 * @throws WrongChain When one answers for another chain. Those that do not answer yet are asked again when they do.
 */
export async function openChain(options: {
  readonly urls: readonly string[]
  readonly chainId: number
  readonly ms: number
  readonly lagSeconds: number
  readonly lookMs: number
  readonly onChange: (place: number, state: NodeState) => void
  readonly signal: AbortSignal
}): Promise<{ readonly chain: PublicClient; readonly ended: Promise<void> }> {
  const { urls, lookMs, signal } = options
  const nodes = openNodes(options)
  const [wrong]: readonly WrongChain[] = await nodes.look()
  if (wrong) throw wrong
  const run = async () => {
    while (urls.length > 1 && !signal.aborted) {
      await sleep(lookMs, undefined, { signal }).catch(() => {})
      await nodes.look()
    }
  }
  return { chain: createPublicClient({ transport: nodes.transport, cacheTime: 0 }), ended: run() }
}
