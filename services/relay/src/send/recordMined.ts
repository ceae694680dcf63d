import { formatEther, type TransactionReceipt } from 'viem'
import { type Batch, noteMined, voidBatch } from '../database/batches.ts'
import { inTransaction } from '../database/database.ts'
import { requestsOf, type StoredRequest } from '../database/requests.ts'
import { type Fate, writeFates } from './fate.ts'
import { fateOf } from './fateOf.ts'
import { receiptFates } from './receiptFates.ts'
import type { Moment, Sender } from './sender.ts'

/** A batch's transaction stands in a block: writes down what became of each of its requests. */
export async function recordMined(
  sender: Sender,
  moment: Moment,
  batch: Batch,
  receipt: TransactionReceipt,
): Promise<void> {
  const { database, log, metrics } = sender
  const requests = await requestsOf(database, batch.id)
  const fates = await complete(sender, moment, receiptFates(batch, requests, receipt))
  await inTransaction(database, async (sql) => {
    await noteMined(sql, batch.id, {
      transaction: receipt.transactionHash,
      block: Number(receipt.blockNumber),
      blockHash: receipt.blockHash,
    })
    await writeFates(sender, sql, fates)
  })
  const cost = receipt.gasUsed * receipt.effectiveGasPrice
  metrics.spent.inc(Number(formatEther(cost)))
  metrics.transactions.inc({ event: receipt.status === 'success' ? 'mined' : 'reverted' })
  const { id, kind, nonce } = batch
  const count = (is: Fate['is']) => [...fates.values()].filter((fate) => fate.is === is).length
  log.info(
    {
      ...{ batch: id, kind, nonce, block: Number(receipt.blockNumber), status: receipt.status },
      ...{ gas: Number(receipt.gasUsed), happened: count('happened') },
      ...{ refused: count('refused'), again: count('again') },
    },
    'mined',
  )
}

/** A batch will never be mined as it is: each of its requests is looked for on the chain, and sent again if need be. */
export async function giveUp(sender: Sender, moment: Moment, batch: Batch): Promise<void> {
  const { database, log, metrics } = sender
  const requests = await requestsOf(database, batch.id)
  const fates = await complete(sender, moment, new Map(requests.map((stored) => [stored, undefined])))
  await inTransaction(database, async (sql) => {
    await voidBatch(sql, batch.id)
    await writeFates(sender, sql, fates)
  })
  metrics.transactions.inc({ event: 'void' })
  log.warn(
    { batch: batch.id, kind: batch.kind, nonce: batch.nonce },
    'given up; its requests go on without it',
  )
}

async function complete(
  sender: Sender,
  moment: Moment,
  fates: ReadonlyMap<StoredRequest, Fate | undefined>,
): Promise<ReadonlyMap<StoredRequest, Fate>> {
  const known = [...fates].map(
    async ([stored, fate]) => [stored, fate ?? (await fateOf(sender, moment, stored))] as const,
  )
  return new Map(await Promise.all(known))
}
