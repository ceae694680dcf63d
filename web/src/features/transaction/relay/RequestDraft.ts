import type { Address, Hex, TypedDataDefinition } from 'viem'
import type { KeptRequest } from '../../../lib/relay/keptRequests.ts'
import type { SignedRequest } from '../../../lib/relay/SignedRequest.ts'
import type { CityClient } from '../../wallet/cityClient.ts'
import type { ContractCall } from '../intent.ts'

/** What the wallet is asked to sign, and what is handed over once it has. */
export interface RequestDraft {
  readonly typedData: TypedDataDefinition
  readonly complete: (signature: Hex) => Pick<SignedRequest, 'kind' | 'submission'>
}

/** What a draft is made of. */
export interface DraftInput {
  readonly client: CityClient
  readonly call: ContractCall
  readonly from: Address
  /** It checks its signature itself (ERC-1271). */
  readonly contractWallet: boolean
  readonly chainId: number
  readonly forwarder: Address
  /** What is on its way already: its numbers are taken. */
  readonly waiting: readonly KeptRequest[]
  /** The most gas that the call will take. */
  readonly gas: bigint
  /** The chain's clock, unix seconds. */
  readonly now: number
}
