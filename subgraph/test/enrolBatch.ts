import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { enrolmentTypedData, packEnrolments } from '@initiative-citizen/contracts/signed-enrolment'
import { type Address, encodeFunctionData } from 'viem'
import { signerOf, stranger } from './accounts.ts'
import type { Chain } from './anvil.ts'
import { send } from './send.ts'

/** Signs enrolments and sends them as one batch, from a stranger's account. One block. */
export async function enrolBatch(chain: Chain, round: Address, wallets: readonly Address[]): Promise<void> {
  const contract = { address: round, abi: budgetRoundAbi } as const
  const [terms, chainId] = await Promise.all([
    chain.readContract({ ...contract, functionName: 'termsHash' }),
    chain.getChainId(),
  ])
  const data = enrolmentTypedData(terms, { address: round, chainId })
  const signatures = await Promise.all(wallets.map((wallet) => signerOf(wallet).signTypedData(data)))
  const args = [packEnrolments(signatures)] as const
  await send(
    chain,
    stranger,
    round,
    encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrolBatch', args }),
  )
}
