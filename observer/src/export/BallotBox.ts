import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { shareOf, stepOf, unpackBallot } from '@initiative-citizen/contracts/ballot'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import type { Address } from 'viem'
import { lower } from '../verify/model/lower.ts'
import { logDecoder } from '../verify/read/decodeLog.ts'
import type { RpcLog } from '../verify/read/RpcBlock.ts'
import type { BallotRecord } from './RoundRecord.ts'

const decode = logDecoder(budgetRoundAbi)

/** Gathers a round's ballots from its logs. */
export class BallotBox {
  readonly #budget: bigint
  readonly #members = new Map<Address, { readonly citizen: number; readonly district: number }>()
  readonly #ballots: BallotRecord[] = []
  /** By citizen: where in `#ballots` the one stands that counts. */
  readonly #counting = new Map<number, number>()

  /** @param budget The round's, in kopecks. */
  constructor(budget: bigint) {
    this.#budget = budget
  }

  get enrolled(): number {
    return this.#members.size
  }

  get ballots(): readonly BallotRecord[] {
    return this.#ballots
  }

  /** @param log In the chain's order; one that tells of no enrolment and no ballot changes nothing. */
  read(log: RpcLog): void {
    const event = decode(log)
    switch (event?.eventName) {
      case 'Enrolled': {
        const { wallet, index, district } = event.args
        this.#members.set(lower(wallet), { citizen: index, district })
        return
      }
      case 'EnrolmentMoved': {
        const member = this.#members.get(lower(event.args.lostWallet))
        this.#members.delete(lower(event.args.lostWallet))
        if (member) this.#members.set(lower(event.args.wallet), member)
        return
      }
      case 'BallotCast':
        this.#cast(log, event.args.wallet, event.args.ballot)
        return
      case 'BallotsCast':
        for (const { wallet, word } of unpackBallotsCast(event.args.ballots)) this.#cast(log, wallet, word)
    }
  }

  #cast(log: RpcLog, wallet: Address, word: bigint): void {
    const member = this.#members.get(lower(wallet))
    if (!member) return
    // Nobody enrols any more when ballots are cast: the share is known.
    const { lines, sequence } = unpackBallot(word, stepOf(shareOf(this.#budget, this.enrolled)))
    const former = this.#counting.get(member.citizen)
    const replaced = former === undefined ? undefined : this.#ballots[former]
    const counts = (replaced?.sequence ?? 0) < sequence
    if (counts && replaced && former !== undefined) this.#ballots[former] = { ...replaced, counts: false }
    if (counts) this.#counting.set(member.citizen, this.#ballots.length)
    this.#ballots.push({
      ...{ ...member, wallet, sequence, counts, lines },
      ...{ block: BigInt(log.blockNumber), transaction: log.transactionHash },
    })
  }
}
