import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeFunctionData,
  type Hex,
} from 'viem'
import type { RpcRequest } from './rpc.ts'

/**
 * Reads a view function of a contract at the latest block.
 * @returns What the function returns, typed by the ABI.
 * @throws RpcError when the node is away or the call reverts.
 */
export async function callContract<
  const A extends Abi,
  Name extends ContractFunctionName<A, 'view' | 'pure'>,
  Args extends ContractFunctionArgs<A, 'view' | 'pure', Name>,
>(
  request: RpcRequest,
  call: { abi: A; address: Address; functionName: Name; args: Args },
): Promise<ContractFunctionReturnType<A, 'view' | 'pure', Name, Args>> {
  const { abi, address, functionName, args } = call
  // viem's own generics can't follow a function name that is itself generic.
  const input = { abi: abi as Abi, functionName: functionName as string }
  const data = encodeFunctionData({ ...input, args: args as readonly unknown[] })
  const answer = await request('eth_call', [{ to: address, data }, 'latest'])
  const result = decodeFunctionResult({ ...input, data: answer as Hex })
  return result as ContractFunctionReturnType<A, 'view' | 'pure', Name, Args>
}
