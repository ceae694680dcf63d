import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Address, Hex, LocalAccount, TransactionSerializableLegacy } from 'viem'
import type { Ledger } from './Ledger.ts'

/** A deployed city and the keys of its offices. */
export interface City {
  readonly ledger: Ledger
  readonly book: AddressBook
  readonly registrar: LocalAccount
  readonly treasurer: LocalAccount
  /** Where a round's rest goes. */
  readonly treasury: Address
  /** What senders offer for gas, in wei. */
  readonly gasPrice: bigint
  /** What each voter's wallet is given to pay for gas, in wei; zero where gas is free, or voters only sign. */
  readonly voterBalance: bigint
}

/** EIP-7825: no transaction may ask for more. */
export const MAX_TRANSACTION_GAS = 16_777_216n

/** Signs a transaction with a key of its own. */
export type Signer = (transaction: TransactionSerializableLegacy) => Promise<Hex>

/**
 * Makes a raw transaction for a city's chain.
 * @param sign The sender's.
 * @param request The nonce is the caller's to know.
 */
export function signFor(
  { book, gasPrice }: City,
  sign: Signer,
  request: { readonly to: Address; readonly data: Hex; readonly nonce: number; readonly gas: bigint },
): Promise<Hex> {
  return sign({ type: 'legacy', chainId: book.chainId, gasPrice, ...request })
}
