import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { FastifyBaseLogger } from 'fastify'
import type pg from 'pg'
import type { PrivateKeyAccount, PublicClient } from 'viem'
import type { Head } from '../chain/head.ts'
import type { Rounds } from '../chain/rounds.ts'
import type { Sending } from '../config.ts'
import type { Jobs } from '../database/jobs.ts'
import type { Metrics } from '../metrics.ts'

/** What sending needs. */
export interface Sender {
  readonly book: AddressBook
  readonly chain: PublicClient
  readonly rounds: Rounds
  readonly jobs: Jobs
  readonly account: PrivateKeyAccount
  readonly sending: Sending
  readonly log: FastifyBaseLogger
  readonly metrics: Metrics
  /**
   * The connection that holds the lock. Everything is written over it, so that whoever has lost the lock can write nothing.
   */
  readonly database: pg.Client
  /** Hashes of what this process has sent: what a former one has sent is sent again at once. */
  readonly sentHere: Set<string>
}

/** What one look at the chain has found; all of a round of work goes by it. */
export interface Moment {
  readonly head: Head
  /** How many transactions of the hot key stand in blocks. */
  readonly used: number
}
