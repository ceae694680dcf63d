import { shareOf, stepOf } from '@initiative-citizen/contracts/ballot'
import type { RoundTerms } from '@initiative-citizen/contracts/terms'
import type { Address, Hex } from 'viem'
import { lower } from './lower.ts'

/** A citizen in a round. */
export interface Member {
  readonly index: number
  readonly district: number
  /** The packed ballot as it stands: 1 after enrolment. */
  word: bigint
  /** What the ballot puts into piggy banks, in kopecks. */
  total: bigint
  /** The same as the coin's transfers give it. */
  transferred: bigint
}

export interface Settlement {
  readonly funded: bigint
  readonly order: readonly number[]
  readonly timestamp: number
}

export const PHASES = ['Announced', 'Enrolment', 'Voting', 'Settlement', 'Settled', 'Cancelled'] as const
export type Phase = (typeof PHASES)[number]

/** A round as its events give it. Amounts are kopecks. */
export class Round {
  readonly address: Address
  readonly number: number
  readonly terms: RoundTerms
  readonly termsHash: Hex
  readonly treasury: Address
  readonly members = new Map<Address, Member>()
  /** Citizens who are enrolled, by index. */
  readonly indexes = new Set<number>()
  /** By project: what the ballots put in. */
  readonly raised: bigint[]
  /** By project: what the transfers give, and after settlement what stays. */
  readonly banks: bigint[]
  /** By the transfers alone: emission, dust never moves, what settlement brings and takes. */
  treasuryTransferred = 0n
  /** What the contract itself holds between the transfers of a batch. */
  held = 0n
  ballots = 0
  settlement: Settlement | null = null
  isCancelled = false
  readonly #piggyBanks: bigint

  constructor(opened: {
    address: string
    number: number
    terms: RoundTerms
    termsHash: Hex
    piggyBanks: string
  }) {
    this.address = lower(opened.address)
    this.number = opened.number
    this.terms = opened.terms
    this.termsHash = opened.termsHash
    this.treasury = lower(opened.terms.treasury)
    this.#piggyBanks = BigInt(opened.piggyBanks)
    this.raised = opened.terms.projects.map(() => 0n)
    this.banks = opened.terms.projects.map(() => 0n)
  }

  get budget(): bigint {
    return BigInt(this.terms.budget)
  }

  /** Each citizen's coins, by those enrolled so far. */
  get share(): bigint {
    return shareOf(this.budget, this.indexes.size)
  }

  get step(): bigint {
    return stepOf(this.share)
  }

  /** The account of a project's piggy bank. */
  piggyBank(project: number): Address {
    return `0x${(this.#piggyBanks | BigInt(project)).toString(16).padStart(40, '0')}`
  }

  /** Whose piggy bank an account is; undefined if it is none. */
  projectOf(account: string): number | undefined {
    const id = BigInt(account) ^ this.#piggyBanks
    return id < BigInt(this.terms.projects.length) ? Number(id) : undefined
  }

  /** @param timestamp Unix seconds. */
  phaseAt(timestamp: number): Phase {
    const { enrolmentStart, votingStart, votingEnd } = this.terms
    if (this.isCancelled) return 'Cancelled'
    if (timestamp < enrolmentStart) return 'Announced'
    if (timestamp < votingStart) return 'Enrolment'
    if (timestamp < votingEnd) return 'Voting'
    return this.settlement ? 'Settled' : 'Settlement'
  }

  /** To name a difference. */
  get name(): string {
    return `round ${this.number} (${this.address})`
  }
}
