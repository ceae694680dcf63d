import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { MAX_LINES, unpackBallot } from '@initiative-citizen/contracts/ballot'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import type { Findings } from '../Findings.ts'
import { lower } from '../model/lower.ts'
import type { People } from '../model/People.ts'
import { inWords, type Place } from '../model/Place.ts'
import type { Phase, Round } from '../model/Round.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

const ENROLLED = 1n

/** Counts all ballots again: who enrolled, what each put where, and whether the rules allowed it. */
export class Recount {
  readonly #people: People
  readonly #findings: Findings

  constructor(people: People, findings: Findings) {
    this.#people = people
    this.#findings = findings
  }

  apply(round: Round, event: EventOf<typeof budgetRoundAbi>, place: Place): void {
    switch (event.eventName) {
      case 'Enrolled':
        this.#enrol(round, event.args, place)
        return
      case 'EnrolmentMoved':
        this.#move(round, event.args, place)
        return
      case 'BallotCast':
        this.#cast(round, event.args.wallet, event.args.ballot, place)
        return
      case 'BallotsCast':
        for (const { wallet, word } of unpackBallotsCast(event.args.ballots))
          this.#cast(round, wallet, word, place)
    }
  }

  /** Compares the tally, and each ballot, with what the contract stores. */
  async finish(
    rpc: Rpc,
    round: Round,
    head: Head,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    const contract = { address: round.address, abi: budgetRoundAbi } as const
    const [raised] = await callMany(rpc, [{ ...contract, functionName: 'raised' }], head.number)
    this.#findings.same('tallyDiffers', `${round.name}: raised()`, round.raised, raised)
    const [enrolled] = await callMany(rpc, [{ ...contract, functionName: 'enrolled' }], head.number)
    this.#findings.same('enrolledCount', `${round.name}: enrolled()`, round.indexes.size, enrolled)

    const members = [...round.members]
    const stored = await callMany(
      rpc,
      members.map(([wallet]) => ({ ...contract, functionName: 'ballotOf', args: [wallet] }) as const),
      head.number,
      (done) => onProgress(done, members.length),
    )
    const { step } = round
    members.forEach(([wallet, { word }], i) => {
      const { lines, sequence } = unpackBallot(word, step)
      const [storedLines, storedSequence] = stored[i] ?? [[], 0]
      const found = inText(storedSequence, storedLines)
      this.#findings.same('ballotStored', `${round.name}, wallet ${wallet}`, inText(sequence, lines), found)
    })
  }

  #enrol(
    round: Round,
    enrolment: { wallet: string; index: number; district: number; enrolled: number },
    place: Place,
  ): void {
    const { index, district } = enrolment
    const wallet = lower(enrolment.wallet)
    const where = `${round.name}, ${inWords(place)}, wallet ${wallet}`
    this.#requirePhase(round, 'Enrolment', place, where)
    if (round.indexes.has(index))
      this.#findings.differ('enrolledTwice', where, `citizen ${index} once`, 'again')
    const resident = this.#people.residentOf(wallet)
    const wanted = round.terms.district
    if (
      resident?.index !== index ||
      resident.district !== district ||
      (wanted !== 0 && wanted !== district)
    ) {
      const expected = `citizen ${index}, resident of ${wanted === 0 ? 'the city' : `district ${wanted}`}`
      const found = resident ? `citizen ${resident.index} of district ${resident.district}` : 'nobody'
      this.#findings.differ('enrolledNoResident', where, expected, found)
    }
    round.indexes.add(index)
    round.members.set(wallet, { index, district, word: ENROLLED, total: 0n, transferred: 0n })
    this.#findings.same('enrolledCount', where, round.indexes.size, enrolment.enrolled)
  }

  #move(round: Round, moved: { lostWallet: string; wallet: string; index: number }, place: Place): void {
    const { index } = moved
    const [lost, wallet] = [lower(moved.lostWallet), lower(moved.wallet)]
    const where = `${round.name}, ${inWords(place)}, wallet ${wallet}`
    this.#requirePhase(round, 'Enrolment', place, where)
    const member = round.members.get(lost)
    const current = this.#people.residentOf(wallet)
    const isRebound =
      member?.index === index && current?.index === index && this.#people.wallets.get(lost) === index
    this.#findings.count()
    if (!isRebound) this.#findings.differ('moveNotRebound', where, `citizen ${index}'s lost wallet`, lost)
    round.members.delete(lost)
    if (member) round.members.set(wallet, { ...member, word: ENROLLED })
  }

  #cast(round: Round, by: string, word: bigint, place: Place): void {
    const wallet = lower(by)
    const where = `${round.name}, ${inWords(place)}, wallet ${wallet}`
    round.ballots += 1
    this.#requirePhase(round, 'Voting', place, where)
    const member = round.members.get(wallet)
    if (!member) {
      this.#findings.differ('ballotNotEnrolled', where, 'an enrolled wallet', 'a stranger')
      return
    }
    const { step, share } = round
    const former = unpackBallot(member.word, step)
    const { lines, sequence } = unpackBallot(word, step)
    if (sequence <= former.sequence)
      this.#findings.differ('ballotSequence', where, `more than ${former.sequence}`, sequence)
    if (!areLines(lines, round.raised.length))
      this.#findings.differ(
        'ballotLines',
        where,
        'ascending lines of known projects',
        inText(sequence, lines),
      )
    const total = lines.reduce((sum, { amount }) => sum + amount, 0n)
    if (total > share) this.#findings.differ('ballotOverShare', where, `at most ${share}`, total)

    for (const { project, amount } of former.lines) addTo(round.raised, project, -amount)
    for (const { project, amount } of lines) addTo(round.raised, project, amount)
    member.word = word
    member.total = total
  }

  #requirePhase(round: Round, needed: Phase, { timestamp }: Place, where: string): void {
    this.#findings.same('phaseBroken', where, needed, round.phaseAt(timestamp))
  }
}

type Lines = readonly { readonly project: number; readonly amount: bigint | number }[]

function areLines(lines: Lines, projects: number): boolean {
  return (
    lines.length <= MAX_LINES &&
    lines.every(
      ({ project, amount }, i) =>
        BigInt(amount) > 0n && project < projects && (i === 0 || (lines[i - 1]?.project ?? 0) < project),
    )
  )
}

function inText(sequence: number, lines: Lines): string {
  return `${sequence}: ${lines.map(({ project, amount }) => `${project} gets ${amount}`).join(', ') || 'nothing'}`
}

function addTo(sums: bigint[], at: number, amount: bigint): void {
  sums[at] = (sums[at] ?? 0n) + amount
}
