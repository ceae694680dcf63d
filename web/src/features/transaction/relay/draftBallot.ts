import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { ballotTypedData } from '@initiative-citizen/contracts/signed-ballot'
import { isSame } from './isSame.ts'
import type { DraftInput, RequestDraft } from './RequestDraft.ts'

/** A line as `castBallot` takes it; amounts in kopecks. */
interface CalledLine {
  readonly project: number
  readonly amount: number | bigint
}

/** A ballot, or the withdrawal of one: that is a ballot without lines. It replaces what stands and what is on its way. */
export async function draftBallot(input: DraftInput): Promise<RequestDraft> {
  const { client, call, from, contractWallet, chainId, waiting } = input
  const [cart = []] = call.args as readonly [(readonly CalledLine[])?]
  const [, present] = await client.readContract({
    address: call.address,
    abi: budgetRoundAbi,
    functionName: 'ballotOf',
    args: [from],
  })
  const taken = waiting.flatMap(({ request }) =>
    request.kind === 'ballot' &&
    isSame(request.submission.round, call.address) &&
    isSame(request.submission.wallet, from)
      ? [request.submission.sequence]
      : [],
  )
  const sequence = Math.max(present, ...taken) + 1
  const lines = cart.map(({ project, amount }) => ({ project, amount: BigInt(amount) }))
  return {
    typedData: ballotTypedData({ sequence, lines }, { address: call.address, chainId }),
    complete: (signature) => ({
      kind: 'ballot',
      submission: {
        round: call.address,
        wallet: from,
        sequence,
        lines: lines.map(({ project, amount }) => ({ project, amount: String(amount) })),
        signature,
        ...(contractWallet && { contractWallet }),
      },
    }),
  }
}
