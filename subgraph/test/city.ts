import { citizenRegistryAbi as abi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { deployCity } from '@initiative-citizen/contracts/deploy'
import {
  type Address,
  createWalletClient,
  encodeFunctionData,
  type Hex,
  http,
  parseEventLogs,
  toHex,
} from 'viem'
import { foundry } from 'viem/chains'
import {
  admin,
  deployer,
  dispatcher,
  establishment,
  moderator,
  registrar,
  supervisor,
  treasurer,
  treasury,
} from './accounts.ts'
import type { Chain } from './anvil.ts'
import type { Bodies } from './bodies.ts'
import { orderBody, projectBody } from './bodyTexts.ts'
import { OpenRound } from './openRound.ts'
import { send } from './send.ts'

/** What matters about a round; the rest is made up. */
export interface RoundPlan {
  readonly name?: string
  readonly budget: number
  readonly threshold?: number
  readonly district?: number
  readonly rule?: 'greedyByRaised' | 'fillToCost'
  /** Seconds from the opening to enrolment, from there to voting, and from there to the close; 1,000 unless given. */
  readonly phase?: number
  /** Digest of its order's body. */
  readonly order?: Hex
  readonly projects: readonly { readonly cost: number; readonly body?: Hex }[]
}

/** The real contracts on a chain of their own, in the words of the tests. Every call is one block. */
export class City {
  readonly chain: Chain
  readonly book: AddressBook
  readonly bodies: Bodies
  #registered = 0

  private constructor(chain: Chain, book: AddressBook, bodies: Bodies) {
    this.chain = chain
    this.book = book
    this.bodies = bodies
  }

  /** Deploys the contracts, without a citizen or a round. */
  static async deploy(chain: Chain, rpc: string, bodies: Bodies): Promise<City> {
    const wallet = createWalletClient({ account: deployer, chain: foundry, transport: http(rpc) })
    const offices = {
      admin,
      adminDelay: 0,
      registrars: [registrar],
      treasurers: [treasurer],
      guardians: [admin],
      establishments: [establishment],
      dispatchers: [dispatcher],
      supervisors: [supervisor],
      moderators: [moderator],
      appeals: { dailyLimit: 20, utcOffset: 0 },
    }
    return new City(chain, await deployCity({ wallet, chain }, offices), bodies)
  }

  /** The same contracts as they were at a snapshot of the chain, with other bodies. */
  fresh(bodies: Bodies): City {
    return new City(this.chain, this.book, bodies)
  }

  /** Registers residents of a district, one after another: citizens 1, 2, ... in the order of all calls. */
  async register(district: number, ...wallets: readonly Address[]): Promise<void> {
    const residents = wallets.map((wallet) => ({
      wallet,
      nullifier: nullifier(++this.#registered),
      district,
    }))
    await this.#asRegistrar(encodeFunctionData({ abi, functionName: 'registerBatch', args: [residents] }))
  }

  async rebind(citizen: number, wallet: Address): Promise<void> {
    await this.#asRegistrar(
      encodeFunctionData({ abi, functionName: 'rebind', args: [nullifier(citizen), wallet] }),
    )
  }

  /** @param reason Of `ICitizenRegistry.RevocationReason`, by number. */
  async revoke(citizen: number, reason: number): Promise<void> {
    await this.#asRegistrar(
      encodeFunctionData({ abi, functionName: 'revoke', args: [nullifier(citizen), reason] }),
    )
  }

  async reinstate(citizen: number): Promise<void> {
    await this.#asRegistrar(
      encodeFunctionData({ abi, functionName: 'reinstate', args: [nullifier(citizen)] }),
    )
  }

  async changeDistrict(citizen: number, district: number): Promise<void> {
    const args = [nullifier(citizen), district] as const
    await this.#asRegistrar(encodeFunctionData({ abi, functionName: 'changeDistrict', args }))
  }

  /** Opens a round by `greedyByRaised` without a threshold, for the whole city, unless the plan says otherwise. */
  async openRound(plan: RoundPlan): Promise<OpenRound> {
    const phase = plan.phase ?? 1_000
    const enrolmentStart = Number((await this.chain.getBlock()).timestamp) + phase
    const [votingStart, votingEnd] = [enrolmentStart + phase, enrolmentStart + 2 * phase]
    const terms = {
      name: plan.name ?? 'Народный бюджет',
      symbol: 'NB',
      budget: plan.budget,
      threshold: plan.threshold ?? 0,
      district: plan.district ?? 0,
      enrolmentStart,
      votingStart,
      votingEnd,
      order: plan.order ?? this.bodies.publish(orderBody()),
      treasury,
      rule: this.book.contracts[plan.rule ?? 'greedyByRaised'],
      projects: plan.projects.map(({ cost, body }) => ({
        cost,
        body: body ?? this.bodies.publish(projectBody()),
      })),
    }
    const call = { abi: budgetRoundFactoryAbi, functionName: 'openRound', args: [terms] } as const
    const factory = this.book.contracts.budgetRoundFactory
    const { logs } = await send(this.chain, treasurer, factory, encodeFunctionData(call))
    const [opened] = parseEventLogs({ abi: budgetRoundFactoryAbi, logs, eventName: 'RoundOpened' })
    if (!opened) throw new Error('No round was opened')
    const address = opened.args.round.toLowerCase() as Address
    return new OpenRound(this.chain, this.book, address, { enrolmentStart, votingStart, votingEnd })
  }

  async #asRegistrar(data: Hex): Promise<void> {
    await send(this.chain, registrar, this.book.contracts.citizenRegistry, data)
  }
}

/** Every citizen's has the citizen's number in it. */
function nullifier(citizen: number): Hex {
  return toHex(citizen, { size: 32 })
}
