import type { Hex } from 'viem'
import { signFor } from '../City.ts'
import { cartOf } from '../cart.ts'
import { castBallotCall } from '../castBallotCall.ts'
import { deliverAll, type Mined } from '../deliverAll.ts'
import { revertReasons } from '../revertReasons.ts'
import { TallyCount } from '../Tally.ts'
import { voterSigner, voterWallet } from '../voterKey.ts'
import type { Way } from '../Way.ts'

/** A voter's second transaction, after the enrolment. */
const NONCE = 1
/** More than twice what a ballot takes, with some for each line, as the contract also looks at carts that it refuses. */
const BASE_GAS = 300_000n
const LINE_GAS = 3_000n

interface Ballot {
  readonly voter: string
  readonly data: Hex
  readonly gas: bigint
}

/** Casts every vote as its voter's own transaction; see `Way.cast`. */
export const castBallots: Way['cast'] = async (
  city,
  round,
  votes,
  { metadata, plan, secret },
  onProgress,
) => {
  const tally = new TallyCount()

  async function* ballots(): AsyncGenerator<Ballot> {
    for await (const vote of votes) {
      const cart = cartOf(vote, metadata, plan)
      if ('refusal' in cart) tally.refuse(cart.refusal)
      else {
        const gas = BASE_GAS + LINE_GAS * BigInt(cart.lines.length)
        yield { voter: vote.voter, data: castBallotCall(cart.lines), gas }
      }
    }
  }

  const count = async (mined: readonly Mined<Ballot>[]) => {
    const failed = mined.filter(({ receipt }) => !receipt.succeeded)
    const reasons = await revertReasons(
      city.ledger,
      failed.map(({ item }) => ({ from: voterWallet(secret, item.voter), to: round, data: item.data })),
    )
    for (const reason of reasons) tally.refuse(`contract: ${reason}`)
    for (const { receipt } of mined) if (receipt.succeeded) tally.cast(1, receipt.gasUsed)
    onProgress(tally.dealtWith)
  }

  const sign = ({ voter, data, gas }: Ballot) =>
    signFor(city, voterSigner(secret, voter), { to: round, data, nonce: NONCE, gas })
  await deliverAll(city.ledger, ballots(), sign, count)
  return tally.total()
}
