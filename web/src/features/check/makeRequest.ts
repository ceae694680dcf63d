import type { Address } from 'viem'
import type { Config } from '../../lib/config/config.ts'
import type { CheckRequest } from './checkRequest.ts'

/** The form as it stands. */
export interface CheckForm {
  readonly rpc: string
  /** Another RPC to compare with, as typed; empty for none. */
  readonly otherRpc: string
  readonly withIndex: boolean
  readonly withTexts: boolean
  /** Empty for the whole city. */
  readonly round: Address | ''
}

/** @returns Whether an RPC can be asked at what was typed. */
export function isRpcAddress(text: string): boolean {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  return url !== null && /^https?:$/.test(url.protocol)
}

/** Turns the form into what is checked. The index knows the city as a whole, so a round alone is checked without it. */
export function makeRequest(
  { rpc, otherRpc, withIndex, withTexts, round }: CheckForm,
  config: Config,
): CheckRequest {
  const { chainId, startBlock, contracts, graphql, gateways } = config
  return {
    book: { chainId, startBlock, contracts },
    rpc: [rpc, otherRpc].map((url) => url.trim()).filter((url) => url !== ''),
    subgraph: withIndex && round === '' ? graphql : undefined,
    gateways: withTexts ? gateways : [],
    round: round === '' ? undefined : round,
  }
}
