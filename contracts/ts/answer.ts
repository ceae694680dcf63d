import type { Address, Hex } from 'viem'

/** What a department's preparer and approvers sign; see `IAppealRegistry.Answer`. */
export interface Answer {
  readonly appeal: bigint
  /** Whose officers sign: the appeal's present department. */
  readonly department: number
  /** The appeal's present round: 0 until it was reopened. */
  readonly round: number
  /** The outcome's place in `IAppealRegistry.Outcome`. */
  readonly outcome: number
  /** When it will be done, in unix time; zero unless the outcome is a plan. */
  readonly plannedFor: number
  /** The other appeal; zero unless the outcome is a duplicate. */
  readonly duplicateOf: bigint
  /** SHA-256 of the answer's body. */
  readonly digest: Hex
  readonly preparer: Address
}

/**
 * An answer as EIP-712 typed data: its hash is the contract's `hashAnswer`.
 * @param registry The appeals' contract: address and chain are part of what is signed.
 */
export function answerTypedData(answer: Answer, registry: { address: Address; chainId: number }) {
  return {
    domain: {
      name: 'InitiativeCitizenAppeals',
      version: '1',
      chainId: registry.chainId,
      verifyingContract: registry.address,
    },
    types: {
      Answer: [
        { name: 'appeal', type: 'uint256' },
        { name: 'department', type: 'uint16' },
        { name: 'round', type: 'uint8' },
        { name: 'outcome', type: 'uint8' },
        { name: 'plannedFor', type: 'uint40' },
        { name: 'duplicateOf', type: 'uint256' },
        { name: 'digest', type: 'bytes32' },
        { name: 'preparer', type: 'address' },
      ],
    },
    primaryType: 'Answer',
    message: answer,
  } as const
}
