import { createPublicClient, fallback, http, type PublicClient } from 'viem'
import { verifiedHttp, WrongChain } from './verifiedHttp.ts'

/**
 * A view of the chain through all configured nodes: who does not answer is passed over.
 * @param options `urls`: in order of preference; `ms`: how long an answer may take.
 * @throws WrongChain When one answers for another chain. Those that do not answer yet are asked again when they do.
 */
export async function openChain(options: {
  readonly urls: readonly string[]
  readonly chainId: number
  readonly ms: number
}): Promise<PublicClient> {
  const { urls, chainId, ms } = options
  await Promise.all(
    urls.map(async (url) => {
      const node = createPublicClient({ transport: http(url, { timeout: ms, retryCount: 0 }) })
      const found = await node.getChainId().catch(() => chainId)
      if (found !== chainId) throw new WrongChain(chainId, found)
    }),
  )
  const nodes = urls.map((url) => verifiedHttp(url, { chainId, ms }))
  return createPublicClient({ transport: fallback(nodes, { retryCount: 1, retryDelay: 200 }), cacheTime: 0 })
}
