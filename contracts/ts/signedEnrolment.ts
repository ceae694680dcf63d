import { type Address, concat, type Hex } from 'viem'
import { compactSignature } from './compactSignature.ts'
import { roundDomain } from './roundDomain.ts'

/**
 * What a citizen signs to enrol, as EIP-712 typed data: its hash is the contract's `hashEnrolment`.
 * @param termsHash The round's `termsHash`: who enrols has seen these terms.
 * @param round Where it counts: address and chain are part of what is signed.
 */
export function enrolmentTypedData(termsHash: Hex, round: { address: Address; chainId: number }) {
  return {
    domain: roundDomain(round),
    types: { Enrolment: [{ name: 'terms', type: 'bytes32' }] },
    primaryType: 'Enrolment',
    message: { terms: termsHash },
  } as const
}

/**
 * The argument of `enrolBatch`.
 * @param signatures Of `enrolmentTypedData`: 65 bytes as wallets give them, or EIP-2098's 64.
 * @throws When one has another form, see `compactSignature`.
 */
export function packEnrolments(signatures: readonly Hex[]): Hex {
  return concat(signatures.map(compactSignature))
}
