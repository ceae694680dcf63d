import type { Abi, Address, ContractFunctionArgs, ContractFunctionName, TransactionReceipt } from 'viem'
import type { ChainClient } from '../../chain/client.ts'
import { demoAccount } from '../wallets.ts'

/** More than anything here needs. Given, because an estimate would be made for the block before. */
const GAS = 16_000_000n

/** A call of a contract by one of the well-known accounts. */
export interface Call<
  TAbi extends Abi,
  Name extends ContractFunctionName<TAbi, 'nonpayable'>,
  Args extends ContractFunctionArgs<TAbi, 'nonpayable', Name>,
> {
  /** The account's place in the derivation. */
  readonly from: number
  readonly address: Address
  readonly abi: TAbi
  readonly functionName: Name
  readonly args: Args
}

/**
 * Calls a contract in a block of its own.
 * @param chain Makes a block for each transaction.
 * @param moment The block's time, in unix seconds; later than the block before.
 * @throws When the call reverts.
 */
export async function send<
  const TAbi extends Abi,
  Name extends ContractFunctionName<TAbi, 'nonpayable'>,
  Args extends ContractFunctionArgs<TAbi, 'nonpayable', Name>,
>(chain: ChainClient, moment: number, call: Call<TAbi, Name, Args>): Promise<TransactionReceipt> {
  const { from, ...rest } = call
  await chain.setNextBlockTimestamp({ timestamp: BigInt(moment) })
  const request = { ...rest, account: demoAccount(from), gas: GAS } as unknown
  const hash = await chain.writeContract(request as Parameters<typeof chain.writeContract>[0])
  const receipt = await chain.waitForTransactionReceipt({ hash })
  if (receipt.status !== 'success') {
    throw new Error(
      `The demonstration's ${call.functionName} by account ${from} was refused in block ${receipt.blockNumber}.`,
    )
  }
  return receipt
}
