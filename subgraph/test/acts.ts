import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import {
  type Abi,
  type Address,
  type ContractFunctionArgs,
  type ContractFunctionName,
  type EncodeFunctionDataParameters,
  encodeFunctionData,
  type TransactionReceipt,
} from 'viem'
import type { City } from './city.ts'
import { send } from './send.ts'

type Call<A extends Abi> = ContractFunctionName<A, 'nonpayable'>
type Arguments<A extends Abi, N extends Call<A>> = ContractFunctionArgs<A, 'nonpayable', N>

/** Calls the register of departments. One block. */
export async function actOnDepartments<N extends Call<typeof departmentRegistryAbi>>(
  city: City,
  from: Address,
  functionName: N,
  args: Arguments<typeof departmentRegistryAbi, N>,
): Promise<TransactionReceipt> {
  const call = { abi: departmentRegistryAbi, functionName, args } as EncodeFunctionDataParameters
  return send(city.chain, from, city.book.contracts.departmentRegistry, encodeFunctionData(call))
}

/** Calls the register of appeals. One block. */
export async function actOnAppeals<N extends Call<typeof appealRegistryAbi>>(
  city: City,
  from: Address,
  functionName: N,
  args: Arguments<typeof appealRegistryAbi, N>,
): Promise<TransactionReceipt> {
  const call = { abi: appealRegistryAbi, functionName, args } as EncodeFunctionDataParameters
  return send(city.chain, from, city.book.contracts.appealRegistry, encodeFunctionData(call))
}
