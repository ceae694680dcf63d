import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import type { Findings } from '../Findings.ts'
import { lower } from '../model/lower.ts'
import { People, type Person, STATUS } from '../model/People.ts'
import { inWords, type Place } from '../model/Place.ts'
import { callMany } from '../read/callMany.ts'
import type { EventOf } from '../read/decodeLog.ts'
import type { Rpc } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

/** One nullifier one citizen, one index one person: the register replayed from its events. */
export class PeopleCheck {
  readonly people = new People()
  readonly #findings: Findings

  constructor(findings: Findings) {
    this.#findings = findings
  }

  apply(event: EventOf<typeof citizenRegistryAbi>, place: Place): void {
    const where = inWords(place)
    switch (event.eventName) {
      case 'CitizenRegistered':
        this.#register(event.args, place)
        return
      case 'WalletRebound': {
        const { index, lostWallet, wallet } = event.args
        const person = this.#current(index, lostWallet, true, where)
        if (!person) return
        this.#take(wallet, index, where)
        person.wallet = lower(wallet)
        return
      }
      case 'CitizenRevoked': {
        const person = this.#current(event.args.index, event.args.wallet, true, where)
        if (person) person.isActive = false
        return
      }
      case 'CitizenReinstated': {
        const person = this.#current(event.args.index, event.args.wallet, false, where)
        if (person) person.isActive = true
        return
      }
      case 'DistrictChanged': {
        const { index, wallet, district, formerDistrict } = event.args
        const person = this.#current(index, wallet, true, where)
        if (!person) return
        this.#findings.same('registerChange', `${where}, former district`, person.district, formerDistrict)
        person.district = district
      }
    }
  }

  /**
   * Compares what the events give with what the contract says.
   * @param populations People who live in a district, by its number.
   */
  async finish(
    rpc: Rpc,
    registry: Address,
    head: Head,
    populations: ReadonlyMap<number, number> | undefined,
    onProgress: (done: number, total: number) => void,
  ): Promise<void> {
    const { persons, wallets, nullifiers } = this.people
    const total = wallets.size + nullifiers.size
    const contract = { address: registry, abi: citizenRegistryAbi } as const
    const [count] = await callMany(rpc, [{ ...contract, functionName: 'count' }], head.number)
    this.#findings.same('peopleCount', 'count()', persons.size, count)

    const known = [...wallets]
    const stored = await callMany(
      rpc,
      known.map(([wallet]) => ({ ...contract, functionName: 'citizenOf', args: [wallet] }) as const),
      head.number,
      (done) => onProgress(done, total),
    )
    known.forEach(([wallet, index], i) => {
      const { index: storedIndex, district, status } = stored[i] ?? { index: 0, district: 0, status: 0 }
      const person = persons.get(index)
      const isCurrent = person?.wallet === wallet
      const expected = isCurrent ? [index, statusOf(person), person.district] : [index, STATUS.lost]
      const found = isCurrent ? [storedIndex, status, district] : [storedIndex, status]
      this.#findings.same('citizenState', `wallet ${wallet}: index, status, district`, expected, found)
    })

    const given = [...nullifiers]
    const behind = await callMany(
      rpc,
      given.map(([nullifier]) => ({ ...contract, functionName: 'personOf', args: [nullifier] }) as const),
      head.number,
      (done) => onProgress(wallets.size + done, total),
    )
    given.forEach(([nullifier, index], i) => {
      const expected = [persons.get(index)?.wallet, index]
      this.#findings.same('citizenState', `nullifier ${nullifier}: wallet, index`, expected, behind[i])
    })
    if (populations) this.#comparePopulations(populations)
  }

  #register(
    registered: { index: number; wallet: string; district: number; nullifier: `0x${string}` },
    place: Place,
  ): void {
    const { index, district, nullifier } = registered
    const where = inWords(place)
    const { persons, nullifiers } = this.people
    this.#findings.same('indexGap', where, persons.size + 1, index)
    const former = nullifiers.get(nullifier)
    if (former !== undefined)
      this.#findings.differ('nullifierTwice', where, `one citizen, ${former}`, `also ${index}`)
    nullifiers.set(nullifier, index)
    this.#take(registered.wallet, index, where)
    const wallet = lower(registered.wallet)
    const registeredAt = place.timestamp
    persons.set(index, { index, nullifier, wallet, district, isActive: true, registeredAt })
  }

  #take(wallet: string, index: number, where: string): void {
    const { wallets } = this.people
    const former = wallets.get(lower(wallet))
    if (former !== undefined)
      this.#findings.differ('walletTwice', `${where}, wallet ${wallet}`, `citizen ${former}`, `also ${index}`)
    wallets.set(lower(wallet), index)
  }

  /** The person whom a change concerns, who must have this wallet and be active or not. */
  #current(index: number, wallet: string, isActive: boolean, where: string): Person | undefined {
    this.#findings.count()
    const person = this.people.persons.get(index)
    if (person?.wallet === lower(wallet) && person.isActive === isActive) return person
    const expected = `citizen ${index} with the wallet ${wallet}, ${isActive ? 'active' : 'revoked'}`
    const found = person ? `${person.wallet}, ${person.isActive ? 'active' : 'revoked'}` : 'nobody'
    this.#findings.differ('registerChange', where, expected, found)
    return person
  }

  #comparePopulations(populations: ReadonlyMap<number, number>): void {
    const registered = new Map<number, number>()
    for (const { isActive, district } of this.people.persons.values())
      if (isActive) registered.set(district, (registered.get(district) ?? 0) + 1)
    for (const [district, people] of registered) {
      const population = populations.get(district)
      this.#findings.count()
      if (population === undefined) this.#findings.note(`No population was given for district ${district}.`)
      else if (people > population)
        this.#findings.differ('moreThanPopulation', `district ${district}`, `at most ${population}`, people)
    }
  }
}

function statusOf({ isActive }: Person): number {
  return isActive ? STATUS.active : STATUS.revoked
}
