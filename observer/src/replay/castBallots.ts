import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type Address, encodeFunctionData, type Hex } from 'viem'
import type { Metadata } from '../pabulib/metadata.ts'
import type { Vote } from '../pabulib/votes.ts'
import { type City, signFor } from './City.ts'
import { cartOf } from './cart.ts'
import { deliverAll, type Mined } from './deliverAll.ts'
import type { Plan } from './plan.ts'
import { revertReasons } from './revertReasons.ts'
import { voterSigner, voterWallet } from './voterKey.ts'

/** A voter's second transaction, after the enrolment. */
const NONCE = 1
/** More than twice what a ballot takes, with some for each line, as the contract also looks at carts that it refuses. */
const BASE_GAS = 300_000n
const LINE_GAS = 3_000n

/** What became of all votes. */
export interface Tally {
  readonly cast: number
  readonly refused: number
  /** How many were refused by what: `contract: <error>`, `file: <limit in META>` or `round: <sentence>`. */
  readonly refusedReasons: Readonly<Record<string, number>>
  /** What the ballots that were cast took, in all. */
  readonly gas: number
}

interface Ballot {
  readonly voter: string
  readonly data: Hex
  readonly gas: bigint
}

/**
 * Casts every vote as its voter's own transaction, and asks the contract why it refused what it refused.
 * @param onProgress Hears how many votes are dealt with.
 */
export async function castBallots(
  city: City,
  round: Address,
  votes: AsyncIterable<Vote>,
  { metadata, plan, secret }: { metadata: Metadata; plan: Plan; secret: Hex },
  onProgress: (dealtWith: number) => void,
): Promise<Tally> {
  const refusedReasons: Record<string, number> = {}
  let [cast, refused, gas] = [0, 0, 0]
  const refuse = (reason: string) => {
    refusedReasons[reason] = (refusedReasons[reason] ?? 0) + 1
    refused += 1
  }

  async function* ballots(): AsyncGenerator<Ballot> {
    for await (const vote of votes) {
      const cart = cartOf(vote, metadata, plan)
      if ('refusal' in cart) refuse(cart.refusal)
      else yield toBallot(vote.voter, cart.lines)
    }
  }

  const count = async (mined: readonly Mined<Ballot>[]) => {
    const failed = mined.filter(({ receipt }) => !receipt.succeeded)
    const reasons = await revertReasons(
      city.ledger,
      failed.map(({ item }) => ({ from: voterWallet(secret, item.voter), to: round, data: item.data })),
    )
    for (const reason of reasons) refuse(`contract: ${reason}`)
    for (const { receipt } of mined) gas += receipt.succeeded ? receipt.gasUsed : 0
    cast += mined.length - failed.length
    onProgress(cast + refused)
  }

  const sign = ({ voter, data, gas }: Ballot) =>
    signFor(city, voterSigner(secret, voter), { to: round, data, nonce: NONCE, gas })
  await deliverAll(city.ledger, ballots(), sign, count)
  return { cast, refused, refusedReasons, gas }
}

function toBallot(voter: string, lines: readonly { project: number; amount: bigint }[]): Ballot {
  const cart = lines.map(({ project, amount }) => ({ project, amount: Number(amount) }))
  return {
    voter,
    data: encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallot', args: [cart] }),
    gas: BASE_GAS + LINE_GAS * BigInt(lines.length),
  }
}
