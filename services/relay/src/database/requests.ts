import type { Address, Hex } from 'viem'
import type { Reason, RequestKind, RequestState } from '../api/relayApi.ts'
import { conflictOf, fromPayload, type SignedRequest, toPayload } from '../request.ts'
import type { Sql } from './database.ts'

/** A request as the database has it. */
export interface StoredRequest {
  readonly request: SignedRequest
  readonly state: RequestState
  readonly acceptedAt: number
  readonly includeBy: number
  /** The newest block when it was accepted: it did not happen before. */
  readonly seenBlock: number
  /** How many transactions have carried it in vain. */
  readonly tries: number
  /** Its place among what its batch carries, from 0, once that is signed. */
  readonly position: number
  readonly transaction: Hex | undefined
  readonly block: number | undefined
  readonly reason: Reason | undefined
}

interface Row {
  id: Hex
  kind: RequestKind
  target: Address
  wallet: Address
  payload: object
  state: RequestState
  accepted_at: number
  include_by: number
  seen_block: number
  tries: number
  position: number | null
  transaction: Hex | null
  block: number | null
  reason: Reason | null
}

const toStored = (row: Row): StoredRequest => ({
  request: fromPayload({ id: row.id, wallet: row.wallet, target: row.target, kind: row.kind }, row.payload),
  state: row.state,
  acceptedAt: row.accepted_at,
  includeBy: row.include_by,
  seenBlock: row.seen_block,
  tries: row.tries,
  position: row.position ?? 0,
  transaction: row.transaction ?? undefined,
  block: row.block ?? undefined,
  reason: row.reason ?? undefined,
})

/** @returns undefined when nobody has submitted it. */
export async function findRequest(sql: Sql, id: Hex): Promise<StoredRequest | undefined> {
  const { rows } = await sql.query<Row>('select * from relay.requests where id = $1', [id])
  return rows[0] && toStored(rows[0])
}

/** @returns Those of the ids that are accepted and in no transaction, oldest first. */
export async function findWaiting(sql: Sql, ids: readonly string[]): Promise<StoredRequest[]> {
  const text = `select * from relay.requests where id = any($1) and state = 'accepted' and batch is null
    order by accepted_at, id`
  return (await sql.query<Row>(text, [ids])).rows.map(toStored)
}

/** @returns What a batch carries, in its order. */
export async function requestsOf(sql: Sql, batch: number): Promise<StoredRequest[]> {
  const text = 'select * from relay.requests where batch = $1 order by position'
  return (await sql.query<Row>(text, [batch])).rows.map(toStored)
}

/**
 * Writes a request down as accepted; one that was refused before gets another chance.
 * @returns Whether it was written: false when it is here already.
 * @throws A unique violation of `requests_conflict` when another one excludes it.
 */
export async function insertRequest(
  sql: Sql,
  request: SignedRequest,
  times: { readonly acceptedAt: number; readonly includeBy: number; readonly seenBlock: number },
): Promise<boolean> {
  const { id, kind, target, wallet } = request
  const result = await sql.query(
    `insert into relay.requests (id, kind, target, wallet, conflict, payload, accepted_at, include_by, seen_block, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'accepted')
     on conflict (id) do update set state = 'accepted', payload = excluded.payload, accepted_at = excluded.accepted_at,
       include_by = excluded.include_by, seen_block = excluded.seen_block, tries = 0, batch = null, position = null,
       transaction = null, block = null, reason = null
     where requests.state = 'refused'`,
    [
      ...[id, kind, target, wallet, conflictOf(request), JSON.stringify(toPayload(request))],
      ...[times.acceptedAt, times.includeBy, times.seenBlock],
    ],
  )
  return result.rowCount === 1
}

/** @returns The nonces of a wallet's forwarded calls that are here and not refused, from `from` on, ascending. */
export async function noncesHere(sql: Sql, wallet: Address, from: bigint): Promise<bigint[]> {
  const { rows } = await sql.query<{ nonce: string }>(
    `select payload->'call'->'nonce'->>'bigint' as nonce from relay.requests
     where wallet = $1 and kind = 'forward' and state <> 'refused'
       and (payload->'call'->'nonce'->>'bigint')::numeric >= $2 order by (payload->'call'->'nonce'->>'bigint')::numeric`,
    [wallet, String(from)],
  )
  return rows.map(({ nonce }) => BigInt(nonce))
}

/** Requests that nothing will happen to any more. */
export async function refuseRequest(
  sql: Sql,
  id: Hex,
  reason: Reason,
  where: { transaction?: Hex | undefined; block?: number | undefined } = {},
): Promise<void> {
  await sql.query(
    `update relay.requests set state = 'refused', reason = $2, transaction = $3, block = $4 where id = $1`,
    [id, JSON.stringify(reason), where.transaction ?? null, where.block ?? null],
  )
}

/** What is refused before its batch is signed leaves it, and takes no place in it. */
export async function leaveBatch(sql: Sql, id: Hex): Promise<void> {
  await sql.query('update relay.requests set batch = null, position = null where id = $1', [id])
}

/** A request happened in this transaction. */
export async function mineRequest(
  sql: Sql,
  id: Hex,
  where: { readonly transaction: Hex; readonly block: number },
): Promise<void> {
  await sql.query(
    `update relay.requests set state = 'mined', reason = null, transaction = $2, block = $3 where id = $1`,
    [id, where.transaction, where.block],
  )
}

/** A request leaves its batch and waits again. */
export async function releaseRequest(sql: Sql, id: Hex): Promise<void> {
  await sql.query(
    `update relay.requests set state = 'accepted', tries = tries + 1, batch = null, position = null, transaction = null,
     block = null, reason = null where id = $1`,
    [id],
  )
}

/** How many requests wait, and since when the oldest does (unix seconds; undefined when none does). */
export async function countWaiting(sql: Sql): Promise<{ waiting: number; oldest: number | undefined }> {
  const { rows } = await sql.query<{ waiting: number; oldest: number | null }>(
    `select count(*)::integer as waiting, min(accepted_at) as oldest from relay.requests
     where state in ('accepted', 'sent')`,
  )
  return { waiting: rows[0]?.waiting ?? 0, oldest: rows[0]?.oldest ?? undefined }
}

/** What happened in somebody else's transaction, after our own was given up, is final when it is deep enough. */
export async function finishElsewhere(sql: Sql, block: number): Promise<void> {
  await sql.query(
    `update relay.requests set state = 'final' from relay.batches
     where requests.state = 'mined' and batches.id = requests.batch and batches.state in ('void', 'final')
       and requests.block <= $1`,
    [block],
  )
}
