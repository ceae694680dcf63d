import { custom, shouldThrow, type Transport } from 'viem'
import { isAnswer, type Node, openNode, type RpcCall, WrongChain } from './node.ts'

/** How a node does: it answers, it does not or for another chain, or its newest block is much older than another's. */
export type NodeState = 'ok' | 'away' | 'behind'

/** All configured nodes as one. */
export interface Nodes {
  /** Asks the first that does well. Those that do not are asked only when all the others have failed. */
  readonly transport: Transport
  /**
   * Looks at each: who was passed over and does well now is asked again.
   * @returns Those that serve another chain.
   */
  look(): Promise<WrongChain[]>
}

interface Watched {
  readonly node: Node
  readonly place: number
  state: NodeState
}

/**
 * @param options `urls`: in order of preference; `ms`: how long an answer may take; `lagSeconds`: how much older than the
 * newest block that any of them knows a node's own may be; `onChange`: hears a node's place among the urls, from 0.
 */
export function openNodes(options: {
  readonly urls: readonly string[]
  readonly chainId: number
  readonly ms: number
  readonly lagSeconds: number
  readonly onChange: (place: number, state: NodeState) => void
}): Nodes {
  const { urls, lagSeconds, onChange } = options
  const all: Watched[] = urls.map((url, place) => ({ node: openNode(url, options), place, state: 'ok' }))
  const note = (one: Watched, state: NodeState) => {
    if (one.state === state) return
    one.state = state
    onChange(one.place, state)
  }
  const isWell = ({ state }: Watched) => state === 'ok'

  async function request(call: RpcCall): Promise<unknown> {
    let failure: unknown
    for (const one of [...all.filter(isWell), ...all.filter((one) => !isWell(one))]) {
      try {
        const answer = await one.node.request(call)
        if (one.state === 'away') note(one, 'ok')
        return answer
      } catch (error) {
        failure = error
        if (shouldThrow(error as Error)) break
        if (!isAnswer(error)) note(one, 'away')
      }
    }
    throw failure
  }
  async function look(): Promise<WrongChain[]> {
    const times = await Promise.allSettled(all.map(({ node }) => node.look()))
    const newest = Math.max(...times.map((time) => (time.status === 'fulfilled' ? time.value : 0)))
    for (const [place, time] of times.entries()) {
      const one = all[place]
      if (!one) continue
      if (time.status === 'rejected') note(one, 'away')
      else note(one, newest - time.value > lagSeconds ? 'behind' : 'ok')
    }
    return times.flatMap((time) =>
      time.status === 'rejected' && time.reason instanceof WrongChain ? [time.reason] : [],
    )
  }
  return { transport: custom({ request }, { retryCount: 1, retryDelay: 200 }), look }
}
