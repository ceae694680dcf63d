import type { Client } from 'urql'
import type { Address } from 'viem'
import { graphql } from '../../lib/graphql/graphql.ts'

const StandingBallots = graphql(`
  query StandingBallots($round: String!, $behind: Bytes!) {
    enrolments(where: { round: $round, id_gt: $behind, coinsPut_gt: "0" }, orderBy: id, first: 1000) {
      id
      ballot {
        projects
        amounts
      }
    }
  }
`)

const PAGE = 1000

/** A standing ballot: kopecks by project number. */
export type StandingBallot = ReadonlyMap<number, bigint>

/**
 * Reads every ballot that stands in a round, a thousand at a time.
 * @yields One page after another.
 * @throws CombinedError When the index is away.
 */
export async function* readStandingBallots(client: Client, round: Address): AsyncGenerator<StandingBallot[]> {
  let behind: Address = '0x'
  for (;;) {
    const answer = await client
      .query(StandingBallots, { round, behind }, { requestPolicy: 'network-only' })
      .toPromise()
    if (answer.error) throw answer.error
    const found = answer.data?.enrolments ?? []
    yield found.flatMap(({ ballot }) => (ballot ? [toBallot(ballot)] : []))
    const last = found.at(-1)
    if (!last || found.length < PAGE) return
    behind = last.id
  }
}

function toBallot({
  projects,
  amounts,
}: {
  projects: readonly number[]
  amounts: readonly string[]
}): StandingBallot {
  return new Map(projects.map((project, index) => [project, BigInt(amounts[index] ?? 0)]))
}
