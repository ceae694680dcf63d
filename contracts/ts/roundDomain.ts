import type { Address } from 'viem'

/** The EIP-712 domain of what citizens sign for one round: its address and chain are part of it. */
export function roundDomain(round: { address: Address; chainId: number }) {
  return {
    name: 'InitiativeCitizenRound',
    version: '1',
    chainId: round.chainId,
    verifyingContract: round.address,
  } as const
}
