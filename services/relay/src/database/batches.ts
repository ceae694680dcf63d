import type { Address, Hex } from 'viem'
import type { Sql } from './database.ts'

export type BatchKind = 'forward' | 'ballots' | 'ballotFor' | 'enrolments' | 'enrolFor' | 'gap'

/**
 * How far a batch is. `planned`: it has its requests. `signed`: it has its nonce and its first signed transaction, which
 * may be on its way. `mined`, `final`. `void`: it will not happen; its requests have left it.
 */
export type BatchState = 'planned' | 'signed' | 'mined' | 'final' | 'void'

/** A transaction to be made, or made. */
export interface Batch {
  readonly id: number
  readonly kind: BatchKind
  readonly target: Address
  readonly state: BatchState
  readonly account: Address | undefined
  readonly nonce: number | undefined
  readonly gas: number | undefined
  /** When it was last sent, in ms. */
  readonly sentAt: number | undefined
  readonly transaction: Hex | undefined
  readonly block: number | undefined
  readonly blockHash: Hex | undefined
}

/** A signed form of a batch's transaction. */
export interface Attempt {
  readonly hash: Hex
  readonly raw: Hex
  readonly maxFee: bigint
  readonly maxPriority: bigint
  /** In ms. */
  readonly madeAt: number
}

interface Row {
  id: number
  kind: BatchKind
  target: Address
  state: BatchState
  account: Address | null
  nonce: number | null
  gas: number | null
  sent_at: number | null
  transaction: Hex | null
  block: number | null
  block_hash: Hex | null
}

const toBatch = (row: Row): Batch => ({
  id: row.id,
  kind: row.kind,
  target: row.target,
  state: row.state,
  account: row.account ?? undefined,
  nonce: row.nonce ?? undefined,
  gas: row.gas ?? undefined,
  sentAt: row.sent_at ?? undefined,
  transaction: row.transaction ?? undefined,
  block: row.block ?? undefined,
  blockHash: row.block_hash ?? undefined,
})

/** Not the calldata, up to 128 kB each: batches are asked for several times a turn. */
const COLUMNS = 'id, kind, target, state, account, nonce, gas, sent_at, transaction, block, block_hash'

/** @returns All that are neither final nor void, in the order of their nonces; those without one last, as they were made. */
export async function openBatches(sql: Sql): Promise<Batch[]> {
  const text = `select ${COLUMNS} from relay.batches where state in ('planned', 'signed', 'mined') order by nonce, id`
  return (await sql.query<Row>(text)).rows.map(toBatch)
}

/** @returns An account's batches from a nonce on that will happen or have happened, ascending. */
export async function batchesFrom(sql: Sql, account: Address, nonce: number): Promise<Batch[]> {
  const text = `select ${COLUMNS} from relay.batches where account = $1 and nonce >= $2 and state <> 'void' order by nonce`
  return (await sql.query<Row>(text, [account, nonce])).rows.map(toBatch)
}

/** @returns The calldata of a signed batch. */
export async function dataOf(sql: Sql, batch: number): Promise<Hex | undefined> {
  const text = 'select data from relay.batches where id = $1'
  return (await sql.query<{ data: Hex | null }>(text, [batch])).rows[0]?.data ?? undefined
}

/** @returns An account's highest nonce that a batch holds; undefined if there is none. */
export async function highestNonce(sql: Sql, account: Address): Promise<number | undefined> {
  const text = `select max(nonce) as highest from relay.batches where account = $1 and state <> 'void'`
  return (await sql.query<{ highest: number | null }>(text, [account])).rows[0]?.highest ?? undefined
}

/** Makes a batch of requests, in this order. */
export async function planBatch(
  sql: Sql,
  plan: { readonly kind: BatchKind; readonly target: Address; readonly requests: readonly Hex[] },
): Promise<void> {
  const { rows } = await sql.query<{ id: number }>(
    `insert into relay.batches (kind, target, state, made_at) values ($1, $2, 'planned', $3) returning id`,
    [plan.kind, plan.target, Date.now()],
  )
  await sql.query(
    `update relay.requests set batch = $1, position = given.position
     from unnest($2::text[]) with ordinality as given (id, position) where requests.id = given.id`,
    [rows[0]?.id, plan.requests],
  )
}

/**
 * Calls that are planned and not signed wait again, in no batch.
 * @returns Their ids.
 */
export async function releasePlannedCalls(sql: Sql): Promise<Hex[]> {
  const { rows } = await sql.query<{ id: Hex }>(
    `with freed as (
       update relay.batches set state = 'void' where state = 'planned' and kind = 'forward' returning id
     )
     update relay.requests set batch = null, position = null from freed where requests.batch = freed.id
     returning requests.id`,
  )
  return rows.map(({ id }) => id)
}

/** Requests leave a batch that is too large for them, and wait again. */
export async function releaseRest(sql: Sql, requests: readonly Hex[]): Promise<void> {
  await sql.query(
    `update relay.requests set state = 'accepted', batch = null, position = null where id = any($1)`,
    [requests],
  )
}

/** What a signed transaction is made of. */
export interface Signing {
  readonly account: Address
  readonly nonce: number
  readonly gas: bigint
  readonly data: Hex
}

/** A batch gets its nonce. Its requests are on their way from now on, each at its place. */
export async function signBatch(
  sql: Sql,
  batch: number,
  signing: Signing & { readonly requests: readonly Hex[] },
): Promise<void> {
  const { account, nonce, gas, data } = signing
  await sql.query(
    `update relay.batches set state = 'signed', account = $2, nonce = $3, gas = $4, data = $5 where id = $1`,
    [batch, account, nonce, Number(gas), data],
  )
  await sql.query(
    `update relay.requests set state = 'sent', position = given.position - 1
     from unnest($2::text[]) with ordinality as given (id, position)
     where requests.id = given.id and requests.batch = $1`,
    [batch, signing.requests],
  )
}

/** A batch that carries nothing and takes a nonce that nobody else takes. */
export async function fillGap(sql: Sql, signing: Signing): Promise<number> {
  const { account, nonce, gas, data } = signing
  const { rows } = await sql.query<{ id: number }>(
    `insert into relay.batches (kind, target, state, account, nonce, gas, data, made_at)
     values ('gap', $1, 'signed', $1, $2, $3, $4, $5) returning id`,
    [account, nonce, Number(gas), data, Date.now()],
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('The database gave the batch no id')
  return id
}

export async function addAttempt(sql: Sql, batch: number, attempt: Attempt): Promise<void> {
  const { hash, raw, maxFee, maxPriority, madeAt } = attempt
  await sql.query(
    `insert into relay.attempts (batch, hash, raw, max_fee, max_priority, made_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (hash) do nothing`,
    [batch, hash, raw, String(maxFee), String(maxPriority), madeAt],
  )
}

/** @returns A batch's attempts, the newest first. */
export async function attemptsOf(sql: Sql, batch: number): Promise<Attempt[]> {
  const { rows } = await sql.query<{
    hash: Hex
    raw: Hex
    max_fee: string
    max_priority: string
    made_at: number
  }>('select * from relay.attempts where batch = $1 order by max_fee desc', [batch])
  return rows.map((row) => ({
    hash: row.hash,
    raw: row.raw,
    maxFee: BigInt(row.max_fee),
    maxPriority: BigInt(row.max_priority),
    madeAt: row.made_at,
  }))
}

export async function noteSent(sql: Sql, batch: number): Promise<void> {
  await sql.query('update relay.batches set sent_at = $2 where id = $1', [batch, Date.now()])
}

/** A batch stands in a block. */
export async function noteMined(
  sql: Sql,
  batch: number,
  where: { readonly transaction: Hex; readonly block: number; readonly blockHash: Hex },
): Promise<void> {
  await sql.query(
    `update relay.batches set state = 'mined', transaction = $2, block = $3, block_hash = $4 where id = $1`,
    [batch, where.transaction, where.block, where.blockHash],
  )
}

/**
 * A batch's block is not the chain's any more: it is on its way again, and all that it carries, but what was refused then
 * and something else has taken its place since.
 */
export async function noteUndone(sql: Sql, batch: number): Promise<void> {
  await sql.query(
    `update relay.batches set state = 'signed', transaction = null, block = null, block_hash = null, sent_at = null
     where id = $1`,
    [batch],
  )
  await sql.query(
    `update relay.requests set state = 'sent', transaction = null, block = null, reason = null
     where batch = $1 and not exists (
       select from relay.requests other
       where other.conflict = requests.conflict and other.id <> requests.id and other.state in ('accepted', 'sent')
     )`,
    [batch],
  )
}

/** A batch is so deep that it stays. */
export async function noteFinal(sql: Sql, batch: number): Promise<void> {
  await sql.query(`update relay.batches set state = 'final' where id = $1`, [batch])
  await sql.query(`update relay.requests set state = 'final' where batch = $1 and state = 'mined'`, [batch])
}

/** A batch will not happen. */
export async function voidBatch(sql: Sql, batch: number): Promise<void> {
  await sql.query(`update relay.batches set state = 'void' where id = $1`, [batch])
}
