import type { Address, Hex } from 'viem'

/** A call that its sender signs and anybody may send through the city's forwarder (OpenZeppelin's `ERC2771Forwarder`). */
export interface ForwardRequest {
  /** Who signs, and whom the called contract takes for the sender. */
  readonly from: Address
  readonly to: Address
  /** Wei. */
  readonly value: bigint
  /** How much gas the call gets at least. */
  readonly gas: bigint
  /** The forwarder's `nonces(from)`. */
  readonly nonce: bigint
  /** Last second, in unix time, at which the forwarder takes it. */
  readonly deadline: number
  readonly data: Hex
}

/**
 * A request as EIP-712 typed data.
 * @param forwarder Where it will be sent: address and chain are part of what is signed.
 */
export function forwardRequestTypedData(
  request: ForwardRequest,
  { forwarder, chainId }: { forwarder: Address; chainId: number },
) {
  return {
    domain: { name: 'InitiativeCitizen', version: '1', chainId, verifyingContract: forwarder },
    types: {
      ForwardRequest: [
        { name: 'from', type: 'address' },
        { name: 'to', type: 'address' },
        { name: 'value', type: 'uint256' },
        { name: 'gas', type: 'uint256' },
        { name: 'nonce', type: 'uint256' },
        { name: 'deadline', type: 'uint48' },
        { name: 'data', type: 'bytes' },
      ],
    },
    primaryType: 'ForwardRequest',
    message: request,
  } as const
}
