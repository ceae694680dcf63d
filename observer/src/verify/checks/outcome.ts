import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { settlementOrder } from '@initiative-citizen/contracts/order'
import type { Address } from 'viem'
import type { Findings } from '../Findings.ts'
import { booksOf } from '../model/booksOf.ts'
import { fundedBy, isKnownRule } from '../model/fundedBy.ts'
import { inWords, type Place } from '../model/Place.ts'
import { PHASES, type Round } from '../model/Round.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

/** Computes each outcome again from the recounted tally, by the round's rule. */
export class OutcomeCheck {
  readonly #ruleNames: ReadonlyMap<Address, string>
  readonly #findings: Findings

  /** @param ruleNames The rules' own names, by their addresses. */
  constructor(ruleNames: ReadonlyMap<Address, string>, findings: Findings) {
    this.#ruleNames = ruleNames
    this.#findings = findings
  }

  apply(round: Round, event: EventOf<typeof budgetRoundAbi>, place: Place): void {
    const where = `${round.name}, ${inWords(place)}`
    if (event.eventName === 'RoundCancelled') {
      const phase = round.phaseAt(place.timestamp)
      this.#findings.count()
      if (phase !== 'Announced' && phase !== 'Enrolment')
        this.#findings.differ('phaseBroken', where, 'before voting', phase)
      round.isCancelled = true
    }
    if (event.eventName !== 'RoundSettled') return
    const { funded, order, books } = event.args
    this.#findings.same('phaseBroken', where, 'Settlement', round.phaseAt(place.timestamp))
    const expectedOrder = settlementOrder(projectsOf(round))
    this.#findings.same('orderWrong', where, expectedOrder, order)
    const rule = this.#ruleNames.get(round.terms.rule.toLowerCase() as Address) ?? round.terms.rule
    if (isKnownRule(rule))
      this.#findings.same('outcomeDiffers', where, inBits(fundedBy(rule, round)), inBits(funded))
    else this.#findings.leaveOut(1, `The rule ${rule} is not known here: its outcome was not computed.`)
    round.settlement = { funded, order, timestamp: place.timestamp }
    this.#compareBooks(round, books, where)
  }

  /** Compares with what the contract says of its phase, outcome and books. */
  async finish(rpc: Rpc, round: Round, head: Head): Promise<void> {
    const contract = { address: round.address, abi: budgetRoundAbi } as const
    const [phase] = await callMany(rpc, [{ ...contract, functionName: 'phase' }], head.number)
    const [funded] = await callMany(rpc, [{ ...contract, functionName: 'funded' }], head.number)
    const [books] = await callMany(rpc, [{ ...contract, functionName: 'books' }], head.number)
    const expected = round.phaseAt(head.timestamp)
    this.#findings.same('settledState', `${round.name}: phase()`, expected, PHASES[phase ?? 0])
    this.#findings.same(
      'outcomeDiffers',
      `${round.name}: funded()`,
      inBits(round.settlement?.funded ?? 0n),
      inBits(funded ?? 0n),
    )
    if (round.settlement && books) this.#compareBooks(round, books, `${round.name}: books()`)
  }

  #compareBooks(round: Round, told: Record<string, number | bigint>, where: string): void {
    const expected = booksOf(round)
    for (const [line, amount] of Object.entries(expected))
      this.#findings.same('booksDiffer', `${where}, ${line}`, amount, told[line])
  }
}

function projectsOf({ terms, raised }: Round) {
  return terms.projects.map(({ cost }, id) => ({ cost: BigInt(cost), raised: raised[id] ?? 0n }))
}

/** The funded projects' numbers. */
function inBits(funded: bigint): string {
  const ids: number[] = []
  for (let id = 0, rest = funded; rest !== 0n; id++, rest >>= 1n) if ((rest & 1n) === 1n) ids.push(id)
  return ids.length === 0 ? 'none' : `projects ${ids.join(', ')}`
}
