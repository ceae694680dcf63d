import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { stepOf } from '@initiative-citizen/contracts/ballot'
import { settlementOrder } from '@initiative-citizen/contracts/order'
import type { RoundTerms } from '@initiative-citizen/contracts/terms'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import { type Address, parseEventLogs } from 'viem'
import type { ChainClient } from '../../chain/client.ts'
import type { Cart, SeedBallot } from '../carts.ts'
import type { SeedRound } from '../rounds/seedRound.ts'
import { demoAccount, PLACES } from '../wallets.ts'
import type { SeedEvent } from './agenda.ts'
import { costOf, orderBody, projectBody } from './bodies.ts'
import { send } from './send.ts'

const DAY = 86_400
const KOPECKS = 100
const PERCENT = 100n
const MISTAKE_IN_TERMS = 1

/** One round's life. Everything but its opening needs it to be open. */
export class RoundLife {
  readonly #chain: ChainClient
  readonly #book: AddressBook
  readonly #gateway: string
  readonly #start: number
  readonly #round: SeedRound
  #address: Address | undefined

  /** @param city `start`: the city's first start, in unix seconds. */
  constructor(
    city: { chain: ChainClient; book: AddressBook; gateway: string; start: number },
    round: SeedRound,
  ) {
    this.#chain = city.chain
    this.#book = city.book
    this.#gateway = city.gateway
    this.#start = city.start
    this.#round = round
  }

  opens(): SeedEvent {
    return { day: this.#round.days.opened, act: (moment) => this.#open(moment) }
  }

  /** People enrol one after another over the first days. */
  enrols(places: readonly number[], days: number): SeedEvent[] {
    const from = this.#round.days.enrolmentStart
    return places.map((place, at) => ({
      day: from + 0.05 + (days * at) / places.length,
      act: (moment) => this.#send(moment, place, 'enrol', []),
    }))
  }

  movesEnrolment(day: number, lostPlace: number, place: number): SeedEvent {
    const args = [demoAccount(lostPlace).address, demoAccount(place).address] as const
    return { day, act: (moment) => this.#send(moment, place, 'moveEnrolment', args) }
  }

  votes(ballots: readonly SeedBallot[]): SeedEvent[] {
    return ballots.map(({ place, day, cart }) => ({
      day,
      act: async (moment) =>
        cart.length === 0
          ? this.#send(moment, place, 'withdrawBallot', [])
          : this.#send(moment, place, 'castBallot', [await this.#lines(cart)]),
    }))
  }

  settles(day: number): SeedEvent {
    return {
      day,
      act: async (moment) => {
        const raised = await this.#chain.readContract({ ...this.#contract(), functionName: 'raised' })
        const projects = this.#round.projects.map((project, id) => ({
          cost: BigInt(costOf(project)),
          raised: BigInt(raised[id] ?? 0),
        }))
        await this.#send(moment, PLACES.treasurer, 'settle', [settlementOrder(projects)])
      },
    }
  }

  isCancelled(day: number): SeedEvent {
    return {
      day,
      act: async (moment) => {
        await send(this.#chain, moment, {
          from: PLACES.treasurer,
          address: this.#book.contracts.budgetRoundFactory,
          abi: budgetRoundFactoryAbi,
          functionName: 'cancelRound',
          args: [this.#contract().address, MISTAKE_IN_TERMS],
        })
      },
    }
  }

  async #open(moment: number): Promise<void> {
    const { logs } = await send(this.#chain, moment, {
      from: PLACES.treasurer,
      address: this.#book.contracts.budgetRoundFactory,
      abi: budgetRoundFactoryAbi,
      functionName: 'openRound',
      args: [await this.#terms()],
    })
    const [opened] = parseEventLogs({ abi: budgetRoundFactoryAbi, eventName: 'RoundOpened', logs })
    this.#address = opened?.args.round
  }

  /** The terms; their bodies are uploaded first. */
  async #terms(): Promise<RoundTerms> {
    const { name, symbol, budget, threshold, district, rule, days, projects } = this.#round
    const upload = async (body: Awaited<ReturnType<typeof projectBody>>) => {
      await uploadBody(body, { gateway: this.#gateway })
      return body.digest
    }
    const at = (day: number) => this.#start + day * DAY
    const listed = []
    for (const project of projects) {
      listed.push({ cost: costOf(project), body: await upload(await projectBody(project)) })
    }
    return {
      name,
      symbol,
      budget: budget * KOPECKS,
      threshold: threshold * KOPECKS,
      district,
      enrolmentStart: at(days.enrolmentStart),
      votingStart: at(days.votingStart),
      votingEnd: at(days.votingEnd),
      order: await upload(await orderBody(this.#round, this.#start)),
      treasury: demoAccount(PLACES.treasury).address,
      rule: this.#book.contracts[rule],
      projects: listed,
    }
  }

  /** A cart in kopecks. A hundredth of a share is rounded first, so that equal parts add up to equal sums. */
  async #lines(cart: Cart): Promise<{ project: number; amount: number }[]> {
    const share = BigInt(await this.#chain.readContract({ ...this.#contract(), functionName: 'share' }))
    const step = stepOf(share)
    const hundredth = (share / PERCENT / step) * step
    return cart.map(([project, percent]) => ({ project, amount: percent * Number(hundredth) }))
  }

  async #send(
    moment: number,
    from: number,
    functionName: 'enrol' | 'moveEnrolment' | 'castBallot' | 'withdrawBallot' | 'settle',
    args: readonly unknown[],
  ): Promise<void> {
    await send(this.#chain, moment, { ...this.#contract(), from, functionName, args: args as never })
  }

  #contract() {
    if (!this.#address) throw new Error(`The round «${this.#round.name}» has not been opened yet.`)
    return { address: this.#address, abi: budgetRoundAbi } as const
  }
}
