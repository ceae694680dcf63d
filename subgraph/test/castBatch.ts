import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type BallotLine, shareOf, stepOf } from '@initiative-citizen/contracts/ballot'
import { ballotTypedData, packBallots } from '@initiative-citizen/contracts/signed-ballot'
import { type Address, encodeFunctionData, type Hex } from 'viem'
import { signerOf, stranger } from './accounts.ts'
import type { Chain } from './anvil.ts'
import { send } from './send.ts'

/** What a citizen signs. */
export interface BallotToSign {
  readonly wallet: Address
  readonly sequence: number
  /** Kopecks by project's number; empty for a withdrawal. */
  readonly cart: Readonly<Record<number, number>>
  /** In the place of the wallet's own. */
  readonly signature?: Hex
}

/** Signs ballots and sends them as one batch, from a stranger's account. One block. */
export async function castBatch(
  chain: Chain,
  round: Address,
  ballots: readonly BallotToSign[],
): Promise<void> {
  const contract = { address: round, abi: budgetRoundAbi } as const
  const [budget, enrolled, chainId] = await Promise.all([
    chain.readContract({ ...contract, functionName: 'totalSupply' }),
    chain.readContract({ ...contract, functionName: 'enrolled' }),
    chain.getChainId(),
  ])
  const signed = await Promise.all(
    ballots.map(async ({ wallet, sequence, cart, signature }) => {
      const lines = Object.entries(cart).map(
        ([project, amount]): BallotLine => ({ project: Number(project), amount: BigInt(amount) }),
      )
      const data = ballotTypedData({ sequence, lines }, { address: round, chainId })
      return { sequence, lines, signature: signature ?? (await signerOf(wallet).signTypedData(data)) }
    }),
  )
  const packed = packBallots(signed, stepOf(shareOf(budget, enrolled)))
  const data = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallots', args: [packed] })
  await send(chain, stranger, round, data)
}
