import type { Address } from 'viem'

/** An address as this tool's maps know it, whatever its checksum's letters. */
export function lower(address: string): Address {
  return address.toLowerCase() as Address
}
