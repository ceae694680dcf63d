import { type Hex, hexToBytes, keccak256 } from 'viem'

/**
 * Whether a block's bloom filter allows for something: an address, or a topic.
 * @returns False only if no log of the block has it.
 */
export function mayHold(bloom: Hex, thing: Hex): boolean {
  const hash = hexToBytes(keccak256(thing))
  return [0, 2, 4].every((at) => {
    const bit = (((hash[at] ?? 0) << 8) | (hash[at + 1] ?? 0)) & 2_047
    const digit = 511 - (bit >> 2)
    return (Number.parseInt(bloom.charAt(2 + digit), 16) & (1 << (bit & 3))) !== 0
  })
}
