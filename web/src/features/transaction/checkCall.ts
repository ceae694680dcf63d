import type { Address } from 'viem'
import type { CityClient } from '../wallet/cityClient.ts'
import type { ContractCall } from './intent.ts'
import type { Fee } from './lifeCycle.ts'

/**
 * Simulates a call against the chain as it is now and finds what it would cost its sender.
 * @param from Who will sign. Whether they own ether makes no difference to the simulation.
 * @returns The fee at most, and what the account holds, in wei.
 * @throws What viem throws, a revert of the contract above all; see `classifyFailure`.
 */
export async function checkCall(
  client: CityClient,
  from: Address,
  call: ContractCall,
): Promise<{ fee: Fee; balance: bigint }> {
  await client.simulateContract({ ...call, account: from })
  const [gas, price, balance] = await Promise.all([
    client.estimateContractGas({ ...call, account: from }),
    client.estimateFeesPerGas(),
    client.getBalance({ address: from }),
  ])
  return { fee: { gas, wei: gas * price.maxFeePerGas }, balance }
}
