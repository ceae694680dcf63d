import type { Address, Hex } from 'viem'

/** A block as JSON-RPC gives it. */
export interface RpcBlock {
  readonly number: Hex
  readonly hash: Hex
  readonly parentHash: Hex
  readonly sha3Uncles: Hex
  readonly miner: Address
  readonly stateRoot: Hex
  readonly transactionsRoot: Hex
  readonly receiptsRoot: Hex
  readonly logsBloom: Hex
  readonly difficulty?: Hex
  readonly gasLimit: Hex
  readonly gasUsed: Hex
  readonly timestamp: Hex
  readonly extraData: Hex
  readonly mixHash: Hex
  readonly nonce: Hex
  readonly baseFeePerGas?: Hex | null
  readonly withdrawalsRoot?: Hex | null
  readonly blobGasUsed?: Hex | null
  readonly excessBlobGas?: Hex | null
  readonly parentBeaconBlockRoot?: Hex | null
  readonly requestsHash?: Hex | null
  readonly transactions: readonly (RpcTransaction | Hex)[]
}

export interface RpcTransaction {
  readonly hash: Hex
  readonly type?: Hex
  readonly chainId?: Hex
  readonly nonce: Hex
  readonly gas: Hex
  readonly gasPrice?: Hex
  readonly maxFeePerGas?: Hex
  readonly maxPriorityFeePerGas?: Hex
  readonly maxFeePerBlobGas?: Hex
  readonly blobVersionedHashes?: readonly Hex[]
  readonly to: Address | null
  readonly value: Hex
  readonly input: Hex
  readonly accessList?: readonly { readonly address: Address; readonly storageKeys: readonly Hex[] }[]
  readonly authorizationList?: readonly {
    readonly chainId: Hex
    readonly address: Address
    readonly nonce: Hex
    readonly yParity: Hex
    readonly r: Hex
    readonly s: Hex
  }[]
  readonly v?: Hex
  readonly yParity?: Hex
  readonly r: Hex
  readonly s: Hex
}

export interface RpcReceipt {
  readonly transactionHash: Hex
  readonly type?: Hex
  readonly status?: Hex
  readonly cumulativeGasUsed: Hex
  readonly logsBloom: Hex
  readonly logs: readonly RpcLog[]
}

export interface RpcLog {
  readonly address: Address
  readonly topics: readonly Hex[]
  readonly data: Hex
  readonly blockNumber: Hex
  readonly blockHash: Hex
  readonly transactionHash: Hex
  readonly logIndex: Hex
}
