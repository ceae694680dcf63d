import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { packBallot, stepOf } from '@initiative-citizen/contracts/ballot'
import { packBallots, type SignedBallot } from '@initiative-citizen/contracts/signed-ballot'
import { encodeFunctionData } from 'viem'
import { cartOf } from '../cart.ts'
import { castBallotCall } from '../castBallotCall.ts'
import { revertReasons } from '../revertReasons.ts'
import { TallyCount } from '../Tally.ts'
import { voterSignature, voterWallet } from '../voterKey.ts'
import type { Way } from '../Way.ts'
import { BatchSender } from './BatchSender.ts'
import { ballotDigests } from './ballotDigests.ts'
import { skippedPositions } from './skippedPositions.ts'

/** Greater than enrolment's, and each voter has one ballot. */
const SEQUENCE = 2

type Lines = SignedBallot['lines']

interface Ballot extends SignedBallot {
  readonly voter: string
}

/**
 * Casts every vote as a signed ballot; see `Way.cast`. What can't be signed and packed as a ballot, such as a cart of
 * nothing, which would be a withdrawal, is shown to the contract as the voter's own call, and so is what a batch skipped:
 * the reasons are the same as if voters had sent it.
 */
export const castBallots: Way['cast'] = async (
  city,
  round,
  votes,
  { metadata, plan, secret },
  onProgress,
) => {
  const tally = new TallyCount()
  const step = stepOf(plan.share)
  const digest = ballotDigests({ address: round, chainId: city.book.chainId })

  const refuse = async (carts: readonly { readonly voter: string; readonly lines: Lines }[]) => {
    const reasons = await revertReasons(
      city.ledger,
      carts.map(({ voter, lines }) => ({
        from: voterWallet(secret, voter),
        to: round,
        data: castBallotCall(lines),
      })),
    )
    for (const reason of reasons) tally.refuse(`contract: ${reason}`)
  }

  async function* ballots(): AsyncGenerator<Ballot> {
    for await (const vote of votes) {
      const { voter } = vote
      const cart = cartOf(vote, metadata, plan)
      if ('refusal' in cart) tally.refuse(cart.refusal)
      else if (!isPackable(cart.lines, step)) await refuse([{ voter, lines: cart.lines }])
      else {
        const signature = await voterSignature(secret, voter, digest(SEQUENCE, cart.lines))
        yield { voter, sequence: SEQUENCE, lines: cart.lines, signature }
      }
    }
  }

  await BatchSender.sendAll(city, ballots(), {
    to: round,
    pack: (items) => {
      const args = [packBallots(items, step)] as const
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallots', args })
    },
    onSent: async ({ items, receipt }) => {
      const skipped = skippedPositions(receipt, 'BallotSkipped').map((position) => items[position] as Ballot)
      await refuse(skipped)
      tally.cast(items.length - skipped.length, receipt.gasUsed)
      onProgress(tally.dealtWith)
    },
  })
  onProgress(tally.dealtWith)
  return tally.total()
}

function isPackable(lines: Lines, step: bigint): boolean {
  if (lines.length === 0) return false
  try {
    packBallot({ lines, sequence: SEQUENCE }, step)
    return true
  } catch {
    return false
  }
}
