import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Address } from 'viem'
import type { CheckId } from '../verify/Report.ts'
import { verify } from '../verify/verify.ts'
import type { OnProgress } from './holdRound.ts'

/** What an observer who trusts nobody found. */
export interface Verified {
  readonly ballots: number
  /** Ballots and enrolments whose signatures were recovered. */
  readonly signatures: number
  readonly seconds: number
  /** What differs, in a sentence each; none if all is as it must be. */
  readonly differences: readonly string[]
}

/**
 * Verifies a round from its chain alone: people, terms, emission, every ballot with its signature, outcome.
 * @param rpc The chain, with all its transactions.
 * @throws RpcUnavailable
 */
export async function verifyRound(
  rpc: string,
  book: AddressBook,
  round: Address,
  onProgress: OnProgress,
): Promise<Verified> {
  const begun = performance.now()
  const tell = (step: CheckId | 'reading', done: number, total: number | null) =>
    onProgress(`Verifying: ${step}`, done, total ?? done)
  const { checks, totals } = await verify({
    ...{ rpc, book, round },
    onProgress: ({ step, done, total }) => tell(step, done, total),
  })
  const signatures = checks.find(({ id }) => id === 'signatures')
  return {
    ballots: totals.ballots,
    signatures: signatures?.examined ?? 0,
    seconds: Math.round(performance.now() - begun) / 1_000,
    differences: checks.flatMap(({ id, differences }) =>
      differences.map(
        ({ what, where, expected, found }) => `${id}: ${what}, ${where}: ${expected}, not ${found}`,
      ),
    ),
  }
}
