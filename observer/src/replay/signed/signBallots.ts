import { packBallot, stepOf } from '@initiative-citizen/contracts/ballot'
import type { SignedBallot } from '@initiative-citizen/contracts/signed-ballot'
import type { Address, Hex } from 'viem'
import type { Metadata } from '../../pabulib/metadata.ts'
import type { Vote } from '../../pabulib/votes.ts'
import { RoundHashes } from '../../verify/signatures/roundHashes.ts'
import type { City } from '../City.ts'
import { cartOf } from '../cart.ts'
import { castBallotCall } from '../castBallotCall.ts'
import type { Plan } from '../plan.ts'
import { revertReasons } from '../revertReasons.ts'
import type { TallyCount } from '../Tally.ts'
import { voterSignature, voterWallet } from '../voterKey.ts'

/** Greater than enrolment's, and each voter has one ballot. */
const SEQUENCE = 2

type Lines = SignedBallot['lines']

/** A ballot, and whose it is. */
export interface VotersBallot extends SignedBallot {
  readonly voter: string
}

/**
 * Turns votes into signed ballots. What can't be one, such as a cart of nothing, which would be a withdrawal, is refused.
 * @param tally Hears of refusals.
 */
export async function* signBallots(
  city: City,
  round: Address,
  votes: AsyncIterable<Vote>,
  { metadata, plan, secret }: { readonly metadata: Metadata; readonly plan: Plan; readonly secret: Hex },
  tally: TallyCount,
): AsyncGenerator<VotersBallot> {
  const step = stepOf(plan.share)
  const hashes = new RoundHashes(round, city.book.chainId)
  for await (const vote of votes) {
    const { voter } = vote
    const cart = cartOf(vote, metadata, plan)
    if ('refusal' in cart) {
      tally.refuse(cart.refusal)
      continue
    }
    const { lines } = cart
    if (!isPackable(lines, step)) await refuseAsContract(city, round, [{ voter, lines }], secret, tally)
    else {
      const signature = voterSignature(secret, voter, hashes.ballot(SEQUENCE, lines))
      yield { voter, sequence: SEQUENCE, lines, signature }
    }
  }
}

/**
 * Refuses carts with the contract's own reasons: each is shown to it as if its voter had sent it.
 * @param tally Hears of the refusals.
 * @throws When the contract would take one.
 */
export async function refuseAsContract(
  { ledger }: City,
  round: Address,
  carts: readonly { readonly voter: string; readonly lines: Lines }[],
  secret: Hex,
  tally: TallyCount,
): Promise<void> {
  const calls = carts.map(({ voter, lines }) => ({
    from: voterWallet(secret, voter),
    to: round,
    data: castBallotCall(lines),
  }))
  for (const reason of await revertReasons(ledger, calls)) tally.refuse(`contract: ${reason}`)
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
