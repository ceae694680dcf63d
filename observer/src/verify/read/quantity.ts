import type { Hex } from 'viem'

/** A JSON-RPC number as RLP writes it: without leading zeros, nothing for zero. */
export function toQuantity(value: Hex): Hex {
  const digits = value.slice(2).replace(/^0+/, '')
  return `0x${digits.length % 2 === 1 ? '0' : ''}${digits}`
}
