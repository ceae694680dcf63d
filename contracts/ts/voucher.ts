import type { Address, Hex } from 'viem'

/** What a registrar signs so that a citizen can register; see `ICitizenRegistry.Voucher`. */
export interface Voucher {
  readonly wallet: Address
  /** Keyed hash of the identity document. */
  readonly nullifier: Hex
  readonly district: number
  /** Last second, in unix time, at which the voucher is accepted. */
  readonly expiry: number
}

/**
 * A voucher as EIP-712 typed data.
 * @param registry Where it will be sent: address and chain are part of what is signed.
 */
export function voucherTypedData(voucher: Voucher, registry: { address: Address; chainId: number }) {
  return {
    domain: {
      name: 'InitiativeCitizenRegistry',
      version: '1',
      chainId: registry.chainId,
      verifyingContract: registry.address,
    },
    types: {
      Voucher: [
        { name: 'wallet', type: 'address' },
        { name: 'nullifier', type: 'bytes32' },
        { name: 'district', type: 'uint16' },
        { name: 'expiry', type: 'uint48' },
      ],
    },
    primaryType: 'Voucher',
    message: voucher,
  } as const
}
