import { type Address, concat, type Hex, keccak256 } from 'viem'

/**
 * By what a request is known: what was signed, and by whom. The wallet is part of it because two citizens may well sign
 * the same ballot.
 * @param signed The EIP-712 hash of what was signed.
 */
export function requestId(signed: Hex, wallet: Address): Hex {
  return keccak256(concat([signed, wallet]))
}

/** What the relay promises by its signature. */
export interface Acknowledgement {
  /** The request's id, see `requestId`. */
  readonly request: Hex
  /** Unix time in seconds. */
  readonly acceptedAt: number
  /** When it stands in a block at the latest, in unix time. */
  readonly includeBy: number
}

/** The promise as EIP-712 typed data. No contract checks it: it is what a citizen can show to others. */
export function acknowledgementTypedData(acknowledgement: Acknowledgement, chainId: number) {
  return {
    domain: { name: 'InitiativeCitizenRelay', version: '1', chainId },
    types: {
      Acknowledgement: [
        { name: 'request', type: 'bytes32' },
        { name: 'acceptedAt', type: 'uint48' },
        { name: 'includeBy', type: 'uint48' },
      ],
    },
    primaryType: 'Acknowledgement',
    message: acknowledgement,
  } as const
}
