import { RpcError } from './RpcError.ts'

/** A JSON-RPC request of an Ethereum node. */
export type RpcRequest = (method: string, params: readonly unknown[]) => Promise<unknown>

/**
 * @param url The node's endpoint.
 * @returns A function that sends one request.
 * It throws RpcError when the node is away or refuses.
 */
export function createRpc(url: string): RpcRequest {
  let id = 0
  return async (method, params) => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params })
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch((cause: unknown) => {
      throw new RpcError(method, 'the node is away', { cause })
    })
    const answer: unknown = await response.json().catch((cause: unknown) => {
      throw new RpcError(method, `the node answered ${response.status} and no JSON`, { cause })
    })
    return resultOf(method, answer)
  }
}

function resultOf(method: string, answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) throw new RpcError(method, 'the answer is not an object')
  if ('error' in answer) throw new RpcError(method, JSON.stringify(answer.error))
  if (!('result' in answer)) throw new RpcError(method, 'the answer holds no result')
  return answer.result
}
