import { type HttpTransport, hexToNumber, http, RpcError } from 'viem'

/** A call of JSON-RPC. */
export interface RpcCall {
  readonly method: string
  readonly params?: unknown
}

/** A node, over HTTP. */
export interface Node {
  /** @throws WrongChain, or what viem's transport throws. */
  request(call: RpcCall): Promise<unknown>
  /**
   * Asks which chain it serves, whatever it said before.
   * @returns The time of its newest block, in unix seconds.
   * @throws As `request`.
   */
  look(): Promise<number>
}

/** A node answers for another chain than the city's. */
export class WrongChain extends Error {
  constructor(expected: number, found: number) {
    super(
      `A configured RPC serves chain ${found}, and the city stands on chain ${expected}: correct RPC_URLS.`,
    )
  }
}

/** Whether it is what a node answered, and not that none did. */
export function isAnswer(error: unknown): boolean {
  return error instanceof RpcError
}

/**
 * A node that is asked which chain it serves before its first request, and again after each failure: behind an address
 * there may be another node by then.
 * @param options `ms`: how long an answer may take.
 */
export function openNode(url: string, options: { readonly chainId: number; readonly ms: number }): Node {
  const { chainId, ms } = options
  const transport: ReturnType<HttpTransport> = http(url, {
    timeout: ms,
    retryCount: 0,
    batch: { batchSize: 50 },
  })({})
  const ask = (call: RpcCall): Promise<unknown> => transport.request(call as never)
  let isVerified = false
  async function verify(): Promise<void> {
    isVerified = false
    const found = hexToNumber((await ask({ method: 'eth_chainId' })) as `0x${string}`)
    if (found !== chainId) throw new WrongChain(chainId, found)
    isVerified = true
  }
  return {
    request: async (call) => {
      if (!isVerified) await verify()
      try {
        return await ask(call)
      } catch (error) {
        if (!isAnswer(error)) isVerified = false
        throw error
      }
    },
    look: async () => {
      await verify()
      const newest = { method: 'eth_getBlockByNumber', params: ['latest', false] }
      const block = (await ask(newest)) as { readonly timestamp: `0x${string}` }
      return hexToNumber(block.timestamp)
    },
  }
}
