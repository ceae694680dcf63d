import { forwarderAbi } from '@initiative-citizen/contracts/abi'
import { forwardRequestTypedData } from '@initiative-citizen/contracts/forward-request'
import { signerOf } from '@initiative-citizen/contracts/signer-of'
import { type Address, decodeFunctionData, type Hex, hashTypedData } from 'viem'
import { lower } from '../model/lower.ts'
import type { CityTransaction } from '../read/CityBlock.ts'
import { logDecoder } from '../read/decodeLog.ts'

const decode = logDecoder(forwarderAbi)

/** A call that somebody signed for the forwarder, and the forwarder made. */
export interface ForwardedCall {
  readonly from: Address
  readonly to: Address
  readonly data: Hex
  /** Whether `from` signed it. */
  readonly isSigned: boolean
}

/**
 * The calls inside a transaction to the forwarder, each with its signature recovered. The nonces, which are signed but
 * not sent, stand in the forwarder's own events.
 * @returns Null if it is no call that forwards.
 */
export async function forwardedCalls(
  transaction: CityTransaction,
  { forwarder, chainId }: { forwarder: Address; chainId: number },
): Promise<ForwardedCall[] | null> {
  const requests = requestsOf(transaction.input)
  if (!requests) return null
  const nonces = noncesOf(transaction, forwarder)
  const calls: ForwardedCall[] = []
  for (const request of requests) {
    const from = lower(request.from)
    const nonce = nonces.get(from)?.shift()
    // Without an event the forwarder skipped it.
    if (nonce === undefined) continue
    const signed = { ...request, nonce }
    const hash = hashTypedData(forwardRequestTypedData(signed, { forwarder, chainId }))
    const isSigned = (await signerOf(hash, request.signature)) === from
    calls.push({ from, to: lower(request.to), data: request.data, isSigned })
  }
  return calls
}

function requestsOf(input: Hex) {
  try {
    const { functionName, args } = decodeFunctionData({ abi: forwarderAbi, data: input })
    if (functionName === 'execute') return [args[0]]
    return functionName === 'executeBatch' ? args[0] : null
  } catch {
    return null
  }
}

function noncesOf({ logs }: CityTransaction, forwarder: Address): Map<Address, bigint[]> {
  const nonces = new Map<Address, bigint[]>()
  for (const log of logs) {
    if (lower(log.address) !== lower(forwarder)) continue
    const event = decode(log)
    if (event?.eventName !== 'ExecutedForwardRequest') continue
    const signer = lower(event.args.signer)
    nonces.set(signer, [...(nonces.get(signer) ?? []), event.args.nonce])
  }
  return nonces
}
