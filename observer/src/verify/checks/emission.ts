import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { type Address, zeroAddress } from 'viem'
import type { Findings } from '../Findings.ts'
import { lower } from '../model/lower.ts'
import { inWords, type Place } from '../model/Place.ts'
import type { Round } from '../model/Round.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

/** Supply = budget = citizens + piggy banks + treasury: by the coin's transfers, and by its balances. */
export class Emission {
  readonly #findings: Findings
  /** Wallets and piggy banks whose coins the present transaction moved. */
  readonly #touched = new Map<Round, { wallets: Set<Address>; banks: Set<number> }>()

  constructor(findings: Findings) {
    this.#findings = findings
  }

  apply(round: Round, event: EventOf<typeof budgetRoundAbi>, place: Place): void {
    if (event.eventName !== 'Transfer') return
    const { value } = event.args
    const [from, to] = [lower(event.args.from), lower(event.args.to)]
    const where = `${round.name}, ${inWords(place)}`
    this.#findings.count()
    if (from === zeroAddress) {
      const isEmission = to === round.treasury && value === round.budget && round.treasuryTransferred === 0n
      if (!isEmission)
        this.#findings.differ('transferUnknown', where, 'one emission, of the budget', `${value} to ${to}`)
      round.treasuryTransferred += value
      return
    }
    this.#move(round, from, -value, place)
    this.#move(round, to, value, place)
  }

  /** After each transaction the transfers give what the ballots and the settlement say. */
  endTransaction(place: Place): void {
    for (const [round, { wallets, banks }] of this.#touched) {
      const where = `${round.name}, ${inWords(place)}`
      for (const wallet of wallets) {
        const member = round.members.get(wallet)
        const name = `${where}, wallet ${wallet}`
        this.#findings.same('transferUnknown', name, member?.total, member?.transferred)
      }
      for (const bank of banks) {
        const expected = round.settlement ? grantOf(round, bank) : round.raised[bank]
        this.#findings.same('transferUnknown', `${where}, piggy bank ${bank}`, expected, round.banks[bank])
      }
      if (round.held !== 0n) this.#findings.differ('transferUnknown', `${where}, held back`, 0, round.held)
    }
    this.#touched.clear()
  }

  /** Compares all balances with what the events give, and adds them up. */
  async finish(
    rpc: Rpc,
    round: Round,
    head: Head,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    const { name, budget } = round
    const contract = { address: round.address, abi: budgetRoundAbi } as const
    const [supply] = await callMany(rpc, [{ ...contract, functionName: 'totalSupply' }], head.number)
    this.#findings.same('supplyNotBudget', `${name}: totalSupply()`, budget, supply)
    if (round.treasuryTransferred === 0n)
      this.#findings.differ('supplyNotBudget', `${name}: the emission's transfer`, budget, 'none')

    const expected = balances(round, head.timestamp)
    const accounts = [...expected]
    const found = await callMany(
      rpc,
      accounts.map(([account]) => ({ ...contract, functionName: 'balanceOf', args: [account] }) as const),
      head.number,
      (done) => onProgress(done, accounts.length),
    )
    let sum = 0n
    accounts.forEach(([account, balance], i) => {
      sum += found[i] ?? 0n
      this.#findings.same('balanceDiffers', `${name}: balanceOf(${account})`, balance, found[i])
    })
    this.#findings.same('booksOpen', `${name}: all balances`, budget, sum)
  }

  #move(round: Round, account: Address, value: bigint, place: Place): void {
    const touched = this.#touched.get(round) ?? { wallets: new Set(), banks: new Set() }
    this.#touched.set(round, touched)
    const bank = round.projectOf(account)
    const member = round.members.get(account)
    if (bank !== undefined) {
      round.banks[bank] = (round.banks[bank] ?? 0n) + value
      touched.banks.add(bank)
    } else if (account === round.address) round.held += value
    // A treasury may vote too: its coins of settlement come after the voting.
    else if (member && round.phaseAt(place.timestamp) === 'Voting') {
      member.transferred -= value
      touched.wallets.add(account)
    } else if (account === round.treasury) round.treasuryTransferred += value
    else {
      const where = `${round.name}, ${inWords(place)}`
      this.#findings.differ('transferUnknown', where, 'a citizen, a piggy bank or the treasury', account)
    }
  }
}

/** What a settled round leaves in a piggy bank: the whole cost or nothing. */
function grantOf(round: Round, project: number): bigint {
  const isFunded = ((round.settlement?.funded ?? 0n) >> BigInt(project)) & 1n
  return isFunded ? BigInt(round.terms.projects[project]?.cost ?? 0) : 0n
}

/** Every account's coins by the ballots, the phase and the outcome. */
function balances(round: Round, now: number): Map<Address, bigint> {
  const phase = round.phaseAt(now)
  const givenOut = phase === 'Voting' || phase === 'Settlement'
  const { share, budget } = round
  const sums = new Map<Address, bigint>()
  const add = (account: Address, amount: bigint) => sums.set(account, (sums.get(account) ?? 0n) + amount)
  let granted = 0n
  round.raised.forEach((raised, project) => {
    const amount = phase === 'Settled' ? grantOf(round, project) : raised
    granted += amount
    add(round.piggyBank(project), amount)
  })
  for (const [wallet, { total }] of round.members) add(wallet, givenOut ? share - total : 0n)
  const shares = share * BigInt(round.indexes.size)
  add(round.treasury, phase === 'Settled' ? budget - granted : givenOut ? budget - shares : budget)
  return sums
}
