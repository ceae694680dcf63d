import type { Address } from 'viem'
import type { CityClient } from '../wallet/cityClient.ts'
import type { Failure } from './failure.ts'
import type { ContractCall } from './intent.ts'
import type { Fee } from './lifeCycle.ts'

/**
 * Simulates a call against the chain as it is now and finds what it will cost.
 * @param from Who will sign.
 * @returns The fee at most; or why the account cannot pay it.
 * @throws What viem throws, a revert of the contract above all; see `classifyFailure`.
 */
export async function checkCall(
  client: CityClient,
  from: Address,
  call: ContractCall,
): Promise<{ fee: Fee } | { failure: Failure }> {
  await client.simulateContract({ ...call, account: from })
  const [gas, price, balance] = await Promise.all([
    client.estimateContractGas({ ...call, account: from }),
    client.estimateFeesPerGas(),
    client.getBalance({ address: from }),
  ])
  const wei = gas * price.maxFeePerGas
  if (balance < wei) return { failure: { kind: 'insufficientEther', needed: wei, balance } }
  return { fee: { gas, wei } }
}
