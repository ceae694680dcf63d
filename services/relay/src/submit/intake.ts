import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { TokenBuckets } from '@initiative-citizen/ipfs-node/src/http/tokenBuckets.ts'
import type pg from 'pg'
import type { Address, PrivateKeyAccount, PublicClient } from 'viem'
import type { AllowedCalls } from '../chain/allowedCalls.ts'
import type { HeadWatch } from '../chain/head.ts'
import type { Rounds } from '../chain/rounds.ts'
import type { Limits } from '../config.ts'
import type { Jobs } from '../database/jobs.ts'
import { Refusal } from '../http/refusal.ts'
import type { Funds } from '../key/funds.ts'

/** What taking requests in needs. */
export interface Intake {
  readonly book: AddressBook
  readonly chain: PublicClient
  readonly head: HeadWatch
  readonly rounds: Rounds
  readonly allowed: AllowedCalls
  readonly pool: pg.Pool
  readonly jobs: Jobs
  readonly account: PrivateKeyAccount
  readonly funds: Funds
  readonly limits: Limits
  readonly inclusionSeconds: number
  readonly budgets: Budgets
}

/** Who may ask how often. Each process counts for itself. */
export interface Budgets {
  /** @throws Refusal `limited`. */
  client(client: string): void
  /** Only after its signature was checked, so that nobody spends another's. */
  wallet(wallet: Address): void
  /** For what only the chain can tell before a signature is known to be good: a contract wallet's, and unknown rounds. */
  lookup(client: string): void
}

/** @param now The time in ms. */
export function openBudgets(limits: Limits, now: () => number): Budgets {
  const clients = new TokenBuckets(limits.client, now)
  const wallets = new TokenBuckets(limits.wallet, now)
  const lookups = new TokenBuckets(limits.lookup, now)
  return {
    client: (client) => refuseAbove(clients.take(client)),
    wallet: (wallet) => refuseAbove(wallets.take(wallet)),
    lookup: (client) => refuseAbove(lookups.take(client)),
  }
}

function refuseAbove(seconds: number): void {
  if (seconds <= 0) return
  const message = `Too much at once. Try again in ${Math.ceil(seconds)} s, or send it yourself.`
  throw new Refusal('limited', message, { retryAfter: seconds })
}
