import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { termsHash } from '@initiative-citizen/contracts/terms'
import type { Address } from 'viem'
import type { Findings } from '../Findings.ts'
import { lower } from '../model/lower.ts'
import { inWords, type Place } from '../model/Place.ts'
import { Round } from '../model/Round.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

/** What rounds were opened, under which terms and rules. */
export class TermsCheck {
  readonly rounds = new Map<Address, Round>()
  /** The rules' own names, by their addresses. */
  readonly ruleNames = new Map<Address, string>()
  readonly #allowed = new Set<Address>()
  readonly #book: AddressBook
  readonly #findings: Findings
  #opened = 0

  constructor(book: AddressBook, findings: Findings) {
    this.#book = book
    this.#findings = findings
  }

  /** @param isWanted Which rounds are to be checked. */
  apply(
    event: EventOf<typeof budgetRoundFactoryAbi>,
    place: Place,
    isWanted: (round: Address) => boolean,
  ): void {
    if (event.eventName === 'RuleAllowed') {
      const rule = lower(event.args.rule)
      this.ruleNames.set(rule, event.args.name)
      if (event.args.allowed) this.#allowed.add(rule)
      else this.#allowed.delete(rule)
    }
    if (event.eventName !== 'RoundOpened') return
    const { round: address, number, terms, termsHash: told, piggyBanks } = event.args
    const where = `round ${number} (${address}), ${inWords(place)}`
    this.#findings.same('roundCount', where, ++this.#opened, number)
    if (!isWanted(lower(address))) return
    this.#findings.same(
      'termsHashDiffers',
      where,
      termsHash(this.#book.contracts.citizenRegistry, terms),
      told,
    )
    if (!this.#allowed.has(lower(terms.rule)))
      this.#findings.differ('ruleNotAllowed', where, 'a rule that is allowed', terms.rule)
    const round = new Round({ address, number, terms, termsHash: told, piggyBanks })
    this.rounds.set(round.address, round)
  }

  /** Compares the openings with what factory and rounds say of themselves. */
  async finish(rpc: Rpc, head: Head): Promise<void> {
    const { citizenRegistry, budgetRoundFactory } = this.#book.contracts
    const factory = { address: budgetRoundFactory, abi: budgetRoundFactoryAbi } as const
    const [count] = await callMany(rpc, [{ ...factory, functionName: 'roundCount' }], head.number)
    this.#findings.same('roundCount', 'roundCount()', this.#opened, count)
    for (const round of this.rounds.values()) {
      const contract = { address: round.address, abi: budgetRoundAbi } as const
      const [[isKnown], [terms], [hash], [registry], [bank]] = await Promise.all([
        callMany(rpc, [{ ...factory, functionName: 'isRound', args: [round.address] }], head.number),
        callMany(rpc, [{ ...contract, functionName: 'terms' }], head.number),
        callMany(rpc, [{ ...contract, functionName: 'termsHash' }], head.number),
        callMany(rpc, [{ ...contract, functionName: 'registry' }], head.number),
        callMany(rpc, [{ ...contract, functionName: 'piggyBank', args: [0] }], head.number),
      ])
      const { name } = round
      this.#findings.same('roundUnknown', `${name}: isRound()`, true, isKnown)
      this.#findings.same('otherWiring', `${name}: registry()`, citizenRegistry, registry)
      this.#findings.same('termsHashDiffers', `${name}: termsHash()`, round.termsHash, hash)
      if (terms)
        this.#findings.same(
          'termsDiffer',
          `${name}: hash of terms()`,
          hash,
          termsHash(citizenRegistry, terms),
        )
      this.#findings.same('termsDiffer', `${name}: piggyBank(0)`, round.piggyBank(0), bank)
    }
  }
}
