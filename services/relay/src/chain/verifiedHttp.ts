import { type HttpTransport, hexToNumber, http, type Transport } from 'viem'

/** A node answers for another chain than the city's. */
export class WrongChain extends Error {
  constructor(expected: number, found: number) {
    super(
      `A configured RPC serves chain ${found}, and the city stands on chain ${expected}: correct RPC_URLS.`,
    )
  }
}

/**
 * An RPC over HTTP that is asked which chain it serves before its first request, and again after each failure: behind an
 * address there may be another node by then.
 * @param options `ms`: how long an answer may take.
 */
export function verifiedHttp(url: string, options: { chainId: number; ms: number }): Transport {
  return (parameters) => {
    const transport: ReturnType<HttpTransport> = http(url, {
      timeout: options.ms,
      retryCount: 0,
      batch: { batchSize: 50 },
    })(parameters)
    let isVerified = false
    const request = async (args: { method: string; params?: unknown }) => {
      try {
        if (!isVerified) {
          const found = hexToNumber((await transport.request({ method: 'eth_chainId' })) as `0x${string}`)
          if (found !== options.chainId) throw new WrongChain(options.chainId, found)
          isVerified = true
        }
        return await transport.request(args as never)
      } catch (error) {
        isVerified = false
        throw error
      }
    }
    return { ...transport, request: request as typeof transport.request }
  }
}
