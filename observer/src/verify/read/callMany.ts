import {
  type Abi,
  type Address,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
} from 'viem'
import { type Rpc, resultOf } from './Rpc.ts'

/** A view of a contract, with its arguments. */
export interface View<abi extends Abi, name extends ContractFunctionName<abi, 'view' | 'pure'>> {
  readonly address: Address
  readonly abi: abi
  readonly functionName: name
  readonly args?: readonly unknown[]
}

/**
 * Reads one view with many arguments, all at one block.
 * @param block Where the state is read.
 * @param onAnswered Hears how many are answered.
 * @returns What each returned, in order.
 * @throws RpcUnavailable when the node refuses one.
 */
export async function callMany<
  const abi extends Abi,
  name extends ContractFunctionName<abi, 'view' | 'pure'>,
>(
  rpc: Rpc,
  views: readonly View<abi, name>[],
  block: bigint,
  onAnswered?: (done: number) => void,
): Promise<ContractFunctionReturnType<abi, 'view' | 'pure', name>[]> {
  const tag = `0x${block.toString(16)}`
  const calls = views.map(({ address, abi, functionName, args }) => ({
    method: 'eth_call',
    params: [{ to: address, data: encodeFunctionData({ abi, functionName, args } as never) }, tag],
  }))
  const answers = await rpc.ask(calls, onAnswered)
  return answers.map((answer, i) => {
    const { abi, functionName } = views[i] as View<abi, name>
    const data = resultOf(answer, rpc.url, `eth_call of ${functionName}`) as Hex
    return decodeFunctionResult({ abi, functionName, data } as never) as never
  })
}
