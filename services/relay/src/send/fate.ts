import type { Hex } from 'viem'
import type { Reason } from '../api/relayApi.ts'
import { releasePlannedCalls } from '../database/batches.ts'
import type { Sql } from '../database/database.ts'
import { mineRequest, refuseRequest, releaseRequest, type StoredRequest } from '../database/requests.ts'
import type { SignedRequest } from '../request.ts'
import type { Sender } from './sender.ts'

/** What became of a request: it happened there, it can't happen, or it is to be sent again. */
export type Fate =
  | { readonly is: 'happened'; readonly transaction: Hex; readonly block: number }
  | { readonly is: 'refused'; readonly reason: Reason; readonly transaction?: Hex; readonly block?: number }
  | { readonly is: 'again' }

/** After so many transactions in vain nobody knows why, and trying on would only cost gas. */
const MOST_TRIES = 5

/** Writes fates down, in the caller's transaction. */
export async function writeFates(
  { jobs, metrics }: Sender,
  sql: Sql,
  fates: ReadonlyMap<StoredRequest, Fate>,
): Promise<void> {
  const again: SignedRequest[] = []
  for (const [{ request, tries }, fate] of fates) {
    const { id, kind } = request
    if (fate.is === 'again' && tries + 1 < MOST_TRIES) {
      await releaseRequest(sql, id)
      again.push(request)
    } else if (fate.is === 'happened') {
      await mineRequest(sql, id, fate)
      metrics.decided.inc({ kind, result: 'mined' })
    } else {
      const reason: Reason =
        fate.is === 'refused'
          ? fate.reason
          : { code: 'unavailable', message: `${MOST_TRIES} transactions carried it in vain.` }
      await refuseRequest(sql, id, reason, fate.is === 'refused' ? fate : {})
      metrics.decided.inc({ kind, result: reason.code })
    }
  }
  // What is planned must not overtake it: a wallet's calls have an order.
  const behind = again.some(({ kind }) => kind === 'forward') ? await releasePlannedCalls(sql) : []
  await jobs.add(sql, [...again.map(({ id }) => id), ...behind])
}
