import { type Batch, type BatchKind, planBatch } from '../database/batches.ts'
import { inTransaction } from '../database/database.ts'
import { findWaiting, type StoredRequest } from '../database/requests.ts'
import { cut } from './cut.ts'
import { isOwn } from './isOwn.ts'
import type { Sender } from './sender.ts'
import { BASE_GAS, MOST_BYTES, weightsOf } from './weights.ts'

/**
 * Takes what waits out of the queue and divides it into transactions, all in one database transaction: killed in
 * between, it waits as before.
 * @param open The batches under way.
 */
export async function planBatches(sender: Sender, open: readonly Batch[]): Promise<void> {
  const { database, jobs, sending } = sender
  const underWay = open.filter(
    (batch) => batch.state === 'planned' || (batch.state === 'signed' && isOwn(sender, batch)),
  )
  const free = sending.maxInFlight - underWay.length
  if (free <= 0) return
  await inTransaction(database, async (sql) => {
    const ids = await jobs.take(sql, free * sending.maxBatch)
    if (ids.length === 0) return
    const waiting = await findWaiting(sql, ids)
    for (const group of grouped(waiting)) {
      const [first] = group
      if (!first) continue
      const limits = {
        most: kindOf(first).endsWith('For') ? 1 : sending.maxBatch,
        sizes: [Number(sending.transactionGas) - BASE_GAS, MOST_BYTES],
      }
      for (const list of cut(group, limits, ({ request }) => weightsOf(request))) {
        const requests = list.map(({ request }) => request.id)
        await planBatch(sql, { kind: kindOf(first), target: first.request.target, requests })
      }
    }
  })
}

/**
 * What may go together, in the order in which it must happen. What a transaction has carried in vain goes alone; a call
 * with the same wallet's other calls, which have an order.
 */
function grouped(waiting: readonly StoredRequest[]): StoredRequest[][] {
  const alone = new Set(waiting.filter(({ tries }) => tries > 0).map(apart))
  const groups = new Map<string, StoredRequest[]>()
  const inOrder = [...waiting].sort((a, b) => a.acceptedAt - b.acceptedAt || turnOf(a) - turnOf(b))
  for (const stored of inOrder) {
    const key = alone.has(apart(stored)) ? apart(stored) : `${kindOf(stored)} ${stored.request.target}`
    groups.set(key, [...(groups.get(key) ?? []), stored])
  }
  return [...groups.values()]
}

/** By what a request is set apart from others. */
function apart({ request }: StoredRequest): string {
  return request.kind === 'forward' ? `${request.target} ${request.wallet}` : request.id
}

/** Of one wallet's requests of the same second, the lower comes first. */
function turnOf({ request }: StoredRequest): number {
  if (request.kind === 'forward') return Number(request.call.nonce)
  return request.kind === 'ballot' ? request.sequence : 0
}

function kindOf({ request }: StoredRequest): Exclude<BatchKind, 'gap'> {
  if (request.kind === 'forward') return 'forward'
  if (request.kind === 'ballot') return request.contractWallet ? 'ballotFor' : 'ballots'
  return request.contractWallet ? 'enrolFor' : 'enrolments'
}
