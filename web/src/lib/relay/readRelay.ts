import type { Address } from 'viem'
import { askRelay } from './askRelay.ts'
import { RelayError } from './RelayError.ts'
import { relayInfo } from './relayAnswers.ts'

/** A city's relay, as the page's configuration has it. */
export interface Relay {
  /** Without a trailing slash. */
  readonly url: string
  readonly chainId: number
  readonly forwarder: Address
}

/** What must be known before signing. */
export interface RelayTerms {
  /** Who signs its acknowledgements. */
  readonly signer: Address
  /** The most gas that a forwarded call may ask for. */
  readonly maxGas: bigint
}

/** @throws RelayError When it is away, or is another city's. */
export async function readRelay({ url, chainId, forwarder }: Relay): Promise<RelayTerms> {
  const info = await askRelay(`${url}/v1/relay`, relayInfo)
  if (info.chainId !== chainId || info.forwarder.toLowerCase() !== forwarder.toLowerCase())
    throw new RelayError('wrongAnswer', `The relay serves ${info.forwarder} on chain ${info.chainId}.`)
  return { signer: info.signer, maxGas: BigInt(info.maxGas) }
}
