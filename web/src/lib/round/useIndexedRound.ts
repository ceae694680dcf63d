import { useMemo } from 'react'
import type { Address } from 'viem'
import type { IndexedRoundQuery } from '../../../generated/graphql.ts'
import { graphql } from '../graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../live/useLiveQuery.ts'
import type { Round } from './Round.ts'

const IndexedRound = graphql(`
  query IndexedRound($id: ID!) {
    round(id: $id) {
      id
      number
      name
      symbol
      budget
      threshold
      district {
        number
      }
      enrolmentStart
      votingStart
      votingEnd
      orderDigest
      treasury
      rule
      termsHash
      openedTransaction
      projects(first: 256, orderBy: number) {
        number
        cost
        digest
        body {
          lang
          title
          summary
          category
          address
        }
      }
    }
  }
`)

/** Reads a round's terms from the index; once, and then only until all its projects' bodies are there. */
export function useIndexedRound(address: Address): LiveResult<{ round: Round | null }> {
  const result = useLiveQuery(IndexedRound, { id: address }, { still: isComplete })
  const found = result.data?.round
  const data = useMemo(() => (found === undefined ? undefined : { round: found && toRound(found) }), [found])
  return { ...result, data }
}

type Found = NonNullable<IndexedRoundQuery['round']>

function isComplete({ round }: IndexedRoundQuery): boolean {
  return round?.projects.every(({ body }) => body) ?? false
}

function toRound(found: Found): Round {
  return {
    address: found.id,
    number: found.number,
    name: found.name,
    symbol: found.symbol,
    budget: BigInt(found.budget),
    threshold: BigInt(found.threshold),
    district: found.district?.number ?? 0,
    dates: {
      enrolmentStart: Number(found.enrolmentStart),
      votingStart: Number(found.votingStart),
      votingEnd: Number(found.votingEnd),
    },
    orderDigest: found.orderDigest,
    treasury: found.treasury,
    rule: found.rule,
    termsHash: found.termsHash,
    openedTransaction: found.openedTransaction,
    projects: found.projects.map(({ number, cost, digest, body }) => ({
      number,
      cost: BigInt(cost),
      digest,
      summary: body ? { ...body, address: body.address ?? undefined } : undefined,
    })),
  }
}
