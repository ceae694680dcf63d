import { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { RoundTerms } from '@initiative-citizen/contracts/terms'
import { type Address, encodeFunctionData, parseEventLogs } from 'viem'
import type { City } from './City.ts'
import { officeCall } from './officeCall.ts'

/**
 * Opens a round as the treasurer.
 * @returns Its address.
 * @throws viem's ContractFunctionExecutionError with the contract's own reason when the terms are refused.
 */
export async function openRound(city: City, terms: RoundTerms): Promise<Address> {
  const { ledger, book, treasurer } = city
  const call = { abi: budgetRoundFactoryAbi, functionName: 'openRound', args: [terms] } as const
  const to = book.contracts.budgetRoundFactory
  await ledger.client.simulateContract({ ...call, address: to, account: treasurer })
  const { hash } = await officeCall(city, treasurer, { to, data: encodeFunctionData(call) })
  const { logs } = await ledger.client.getTransactionReceipt({ hash })
  const [opened] = parseEventLogs({ abi: budgetRoundFactoryAbi, logs, eventName: 'RoundOpened' })
  if (!opened) throw new Error(`No round was opened by ${hash}.`)
  return opened.args.round
}
