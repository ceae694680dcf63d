import { Address, BigDecimal, BigInt, Bytes, ByteArray, ethereum } from '@graphprotocol/graph-ts'
import { PiggyBank, Round, RoundDistrict } from '../generated/schema'
import { Ballot, unpackBallot } from './ballot'
import { piggyBankId, projectId } from './ids'
import { createBallotCast } from './store/ballotCast'
import { setContribution } from './store/contribution'
import { enrolmentOf, standingBallot } from './store/enrolment'
import { recordAction } from './store/roundAction'
import { loadOrCreateRoundDistrict } from './store/roundDistrict'
import { seeWallet } from './store/wallet'

/**
 * The ballots of one event. What many of them change is loaded once and saved once, in `close`: an event may bring a
 * thousand.
 */
export class BallotBox {
  private readonly round: Round
  private readonly event: ethereum.Event
  /** Kopecks a step. */
  private readonly step: i64
  private ballots: i32 = 0
  /** Kopecks moved, both ways together. */
  private moved: i64 = 0
  /** By how much the number of each project's contributors changes. */
  private readonly contributors: Map<i32, i32> = new Map()
  private readonly parts: Map<string, RoundDistrict> = new Map()

  /** @param event Of the round's contract. */
  constructor(event: ethereum.Event) {
    this.event = event
    this.round = Round.load(event.address)!
    this.step = this.round.step.toI64()
  }

  /**
   * Puts a ballot in the place of the wallet's former one. The coins themselves move with the `Transfer` events that follow.
   * @param word The packed ballot, lowest byte first.
   * @param id Of the `BallotCast` entity.
   */
  take(account: Address, word: ByteArray, id: Bytes): void {
    const now = this.event.block.timestamp
    const wallet = seeWallet(account, now)
    const enrolment = enrolmentOf(this.event.address, wallet)
    const former = standingBallot(enrolment, this.step)
    const ballot = unpackBallot(word, this.step)
    const more = BigInt.fromI64(ballot.total - former.total)
    const voters = (ballot.total == 0 ? 0 : 1) - (former.total == 0 ? 0 : 1)

    createBallotCast(id, this.event, enrolment, word, ballot)
    enrolment.ballot = id
    enrolment.sequence = ballot.sequence
    enrolment.coinsPut = BigInt.fromI64(ballot.total)
    enrolment.save()

    const moved = this.replaceContributions(account, former, ballot)
    wallet.ballotsCast += 1
    wallet.coinsPut = wallet.coinsPut.plus(more)
    wallet.coinsMoved = wallet.coinsMoved.plus(BigInt.fromI64(moved))
    wallet.save()

    this.ballots += 1
    this.moved += moved
    this.round.voters += voters
    const part = this.part(enrolment.district)
    part.voters += voters
    part.coinsPut = part.coinsPut.plus(more)
  }

  /** Saves what the ballots changed in common. */
  close(): void {
    const numbers = this.contributors.keys()
    for (let i = 0; i < numbers.length; i++) {
      const piggyBank = PiggyBank.load(piggyBankId(this.round.piggyBanks, numbers[i]))!
      piggyBank.contributors += this.contributors.get(numbers[i])
      piggyBank.save()
    }
    const parts = this.parts.values()
    for (let i = 0; i < parts.length; i++) parts[i].save()
    this.round.ballotsCast += this.ballots
    this.round.save()
    recordAction(this.event.address, 0, this.ballots, new BigDecimal(BigInt.fromI64(this.moved)))
  }

  /**
   * What each piggy bank that changes holds of the wallet from now on.
   * @returns Kopecks moved, both ways together.
   */
  private replaceContributions(wallet: Address, former: Ballot, ballot: Ballot): i64 {
    let moved: i64 = 0
    for (let i = 0; i < former.projects.length; i++) {
      const project = former.projects[i]
      if (ballot.projects.includes(project)) continue
      this.contribute(wallet, project, 0)
      this.count(project, -1)
      moved += former.amounts[i]
    }
    for (let i = 0; i < ballot.projects.length; i++) {
      const project = ballot.projects[i]
      const before = former.amountFor(project)
      const change = ballot.amounts[i] - before
      if (change == 0) continue
      this.contribute(wallet, project, ballot.amounts[i])
      if (before == 0) this.count(project, 1)
      moved += change < 0 ? -change : change
    }
    return moved
  }

  private contribute(wallet: Address, project: i32, amount: i64): void {
    const piggyBank = piggyBankId(this.round.piggyBanks, project)
    const owner = projectId(this.event.address, project)
    setContribution(piggyBank, owner, wallet, BigInt.fromI64(amount), this.event.block.timestamp)
  }

  private count(project: i32, change: i32): void {
    const before = this.contributors.has(project) ? this.contributors.get(project) : 0
    this.contributors.set(project, before + change)
  }

  /** @param district Its id. */
  private part(district: string): RoundDistrict {
    if (!this.parts.has(district)) {
      this.parts.set(district, loadOrCreateRoundDistrict(this.event.address, district))
    }
    return this.parts.get(district)
  }
}
