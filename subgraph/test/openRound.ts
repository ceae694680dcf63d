import { budgetRoundAbi, budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { type Address, encodeFunctionData } from 'viem'
import { treasurer } from './accounts.ts'
import type { Chain } from './anvil.ts'
import { type BallotToSign, castBatch } from './castBatch.ts'
import { enrolBatch } from './enrolBatch.ts'
import { send } from './send.ts'

/** Unix seconds. */
export interface RoundDates {
  readonly enrolmentStart: number
  readonly votingStart: number
  readonly votingEnd: number
}

/** A round on the chain, in the words of the tests. Every call is one block. */
export class OpenRound {
  /** In lower case, as the index has it. */
  readonly address: Address
  readonly dates: RoundDates
  readonly #chain: Chain
  readonly #book: AddressBook

  constructor(chain: Chain, book: AddressBook, address: Address, dates: RoundDates) {
    this.#chain = chain
    this.#book = book
    this.address = address
    this.dates = dates
  }

  /** Lets the next block be the first of a phase. */
  async until(phase: keyof RoundDates): Promise<void> {
    await this.#chain.setNextBlockTimestamp({ timestamp: BigInt(this.dates[phase]) })
  }

  async enrol(...wallets: readonly Address[]): Promise<void> {
    const data = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'enrol' })
    for (const wallet of wallets) await send(this.#chain, wallet, this.address, data)
  }

  /** As one batch of what the wallets sign. */
  enrolSigned(...wallets: readonly Address[]): Promise<void> {
    return enrolBatch(this.#chain, this.address, wallets)
  }

  /** Sent by nobody in particular: anyone may. */
  async moveEnrolment(lost: Address, wallet: Address): Promise<void> {
    const call = { abi: budgetRoundAbi, functionName: 'moveEnrolment', args: [lost, wallet] } as const
    await send(this.#chain, treasurer, this.address, encodeFunctionData(call))
  }

  /** @param cart Kopecks by project's number. */
  async cast(wallet: Address, cart: Readonly<Record<number, number>>): Promise<void> {
    const lines = Object.entries(cart).map(([project, amount]) => ({ project: Number(project), amount }))
    const call = { abi: budgetRoundAbi, functionName: 'castBallot', args: [lines] } as const
    await send(this.#chain, wallet, this.address, encodeFunctionData(call))
  }

  /** As one batch of what the wallets sign. */
  castSigned(...ballots: readonly BallotToSign[]): Promise<void> {
    return castBatch(this.#chain, this.address, ballots)
  }

  async withdraw(wallet: Address): Promise<void> {
    const data = encodeFunctionData({ abi: budgetRoundAbi, functionName: 'withdrawBallot' })
    await send(this.#chain, wallet, this.address, data)
  }

  /** @param order Every project's number once, as the outcome rule wants it. */
  async settle(order: readonly number[]): Promise<void> {
    const call = { abi: budgetRoundAbi, functionName: 'settle', args: [order] } as const
    await send(this.#chain, treasurer, this.address, encodeFunctionData(call))
  }

  /** @param reason Of `IBudgetRound.CancellationReason`, by number. */
  async cancel(reason: number): Promise<void> {
    const call = {
      abi: budgetRoundFactoryAbi,
      functionName: 'cancelRound',
      args: [this.address, reason],
    } as const
    await send(this.#chain, treasurer, this.#book.contracts.budgetRoundFactory, encodeFunctionData(call))
  }

  /** Where the coin shows a project's piggy bank, by the contract's own word; in lower case. */
  async piggyBank(project: number): Promise<Address> {
    const call = { abi: budgetRoundAbi, functionName: 'piggyBank', args: [project] } as const
    const account = await this.#chain.readContract({ address: this.address, ...call })
    return account.toLowerCase() as Address
  }
}
