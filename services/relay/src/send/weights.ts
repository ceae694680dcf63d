import { size } from 'viem'
import type { SignedRequest } from '../request.ts'

/** Nodes take transactions of 128 KiB; signature, fees and the ABI's padding need some of it. */
export const MOST_BYTES = 120_000

/** Of a transaction: in itself, and of the forwarder's own loop. */
export const BASE_GAS = 60_000

/**
 * What a request takes of a transaction: gas, as an upper bound, and bytes of calldata. Ballots' and enrolments' gas is
 * asked for again before sending; this one only decides how many may go together.
 */
export function weightsOf(request: SignedRequest): readonly [gas: number, bytes: number] {
  if (request.kind === 'forward') {
    const bytes = 32 * 11 + size(request.call.data) + 32
    // The forwarder keeps a 63rd part and more back, and checks that; 40 gas a byte is the dearest that calldata can be.
    return [Math.ceil((Number(request.call.gas) * 64) / 63) + 50_000 + 40 * bytes, bytes]
  }
  if (request.kind === 'ballot') {
    return [20_000 + 3_000 * request.lines.length, 67 + 3 * request.lines.length + size(request.signature)]
  }
  return [80_000, size(request.signature)]
}
