import type { Address, Hash } from 'viem'
import { addresses } from './addresses.ts'

export interface FoundRound {
  readonly address: Address
  /** Of the ballot cast last, and by whom. */
  readonly ballot: Hash
  readonly voter: Address
}

const ROUND = `query Round($where: Round_filter!) {
  rounds(where: $where, orderBy: ballotsCast, orderDirection: desc, first: 1) {
    id
    ballots(orderBy: timestamp, orderDirection: desc, first: 1) { transaction wallet { id } }
  }
}`

interface Answer {
  readonly data?: {
    readonly rounds: { id: Address; ballots: { transaction: Hash; wallet: { id: Address } }[] }[]
  }
  readonly errors?: unknown
}

/**
 * The round with most ballots among those that the index knows.
 * @param where As the index filters rounds.
 * @throws When there is none with a ballot.
 */
export async function findRound(where: Readonly<Record<string, unknown>>): Promise<FoundRound> {
  const response = await fetch(addresses.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: ROUND, variables: { where } }),
  })
  const { data, errors } = (await response.json()) as Answer
  const round = data?.rounds[0]
  const ballot = round?.ballots[0]
  if (!round || !ballot) throw new Error(`No such round has a ballot: ${JSON.stringify({ where, errors })}`)
  return { address: round.id, ballot: ballot.transaction, voter: ballot.wallet.id }
}
