import { type Address, encodeAbiParameters, type Hex, keccak256 } from 'viem'

const PARAMETERS = [
  { type: 'uint256' },
  { type: 'address' },
  { type: 'address' },
  { type: 'uint256' },
] as const

/**
 * A ballot's fingerprint: what two people compare to see that they speak of the same one. Anyone can compute it from
 * the `BallotCast` or `BallotsCast` event.
 * @returns keccak256 of the ABI encoding of (chain id, round, wallet, packed ballot). The packed ballot holds its
 * sequence number, so no two ballots share a hash.
 */
export function ballotHash(ballot: { chainId: number; round: Address; wallet: Address; word: bigint }): Hex {
  const { chainId, round, wallet, word } = ballot
  return keccak256(encodeAbiParameters(PARAMETERS, [BigInt(chainId), round, wallet, word]))
}
