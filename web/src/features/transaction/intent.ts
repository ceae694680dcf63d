import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, TransactionReceipt } from 'viem'

/** A call of a contract that a person is about to sign. */
export interface ContractCall {
  readonly address: Address
  readonly abi: Abi
  readonly functionName: string
  readonly args: readonly unknown[]
}

/** @returns The call, with its name and arguments checked against the contract's ABI. */
export function contractCall<
  const Interface extends Abi,
  Name extends ContractFunctionName<Interface, 'nonpayable'>,
>(call: {
  address: Address
  abi: Interface
  functionName: Name
  args: ContractFunctionArgs<Interface, 'nonpayable', Name>
}): ContractCall {
  return call as unknown as ContractCall
}

/** What was written, for whoever asked for it. */
export interface Outcome {
  /** Its logs are those of this call alone; an event that a batch of ballots shares names the others too. */
  readonly receipt: TransactionReceipt
  /** The block's time, unix seconds. */
  readonly timestamp: number
}
