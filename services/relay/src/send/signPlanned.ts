import type { Hex } from 'viem'
import { revertDataOf } from '../chain/reason.ts'
import { addAttempt, type Batch, fillGap, highestNonce, releaseRest, signBatch } from '../database/batches.ts'
import { inTransaction } from '../database/database.ts'
import { leaveBatch, refuseRequest, requestsOf, type StoredRequest } from '../database/requests.ts'
import { batchCall } from './batchCall.ts'
import { currentFees } from './fees.ts'
import { makeAttempt } from './makeAttempt.ts'
import { giveUp } from './recordMined.ts'
import type { Moment, Sender } from './sender.ts'
import { tooLate } from './tooLate.ts'
import { BASE_GAS, weightsOf } from './weights.ts'

/** What is above the estimate, since the chain goes on until the transaction is mined. */
const MARGIN = { percent: 130n, gas: 30_000n }

/**
 * Gives a planned batch its nonce and its first signed transaction. All of it is in the database before anybody hears of
 * it: whoever comes after a crash finds the same bytes.
 * @returns Whether it is signed. Given up instead, other planned batches may be too.
 */
export async function signPlanned(sender: Sender, moment: Moment, batch: Batch): Promise<boolean> {
  const { database, account, sending, jobs } = sender
  const requests = await dropLate(sender, moment, batch)
  const call = requests.length > 0 ? await callOf(sender, batch, requests) : undefined
  if (!call) {
    await giveUp(sender, moment, batch)
    return false
  }
  const carried = requests.map(({ request }) => request)
  const { data } = call
  let { gas } = call
  if (gas > sending.transactionGas && requests.length > 1) {
    const rest = carried.slice(Math.ceil(carried.length / 2)).map(({ id }) => id)
    await inTransaction(database, async (sql) => {
      await releaseRest(sql, rest)
      await jobs.add(sql, rest)
    })
    return signPlanned(sender, moment, batch)
  }
  if (gas > sending.transactionGas) gas = sending.transactionGas
  const fees = await currentFees(sender)
  const nonce = Math.max(moment.used, ((await highestNonce(database, account.address)) ?? -1) + 1)
  const signing = { nonce, gas, data }
  const attempt = await makeAttempt(sender, { ...signing, to: batch.target }, fees)
  await inTransaction(database, async (sql) => {
    await signBatch(sql, batch.id, {
      ...signing,
      account: account.address,
      requests: carried.map(({ id }) => id),
    })
    await addAttempt(sql, batch.id, attempt)
  })
  return true
}

/** Takes a nonce that nothing else takes, so that what comes after it can be mined. */
export async function signGap(sender: Sender, nonce: number): Promise<void> {
  const { database, account } = sender
  const signing = { account: account.address, nonce, gas: 21_000n, data: '0x' } as const
  const attempt = await makeAttempt(sender, { ...signing, to: account.address }, await currentFees(sender))
  await inTransaction(database, async (sql) => {
    await addAttempt(sql, await fillGap(sql, signing), attempt)
  })
  sender.metrics.transactions.inc({ event: 'gap' })
  sender.log.warn({ nonce }, 'filling a gap in the nonces')
}

/** @returns Those of a batch's requests whose time is not over. */
async function dropLate(sender: Sender, moment: Moment, batch: Batch): Promise<StoredRequest[]> {
  const good: StoredRequest[] = []
  for (const stored of await requestsOf(sender.database, batch.id)) {
    const reason = await tooLate(sender, moment, stored.request)
    if (!reason) good.push(stored)
    else {
      await inTransaction(sender.database, async (sql) => {
        await refuseRequest(sql, stored.request.id, reason)
        await leaveBatch(sql, stored.request.id)
      })
      sender.metrics.decided.inc({ kind: stored.request.kind, result: reason.code })
    }
  }
  return good
}

/** @returns undefined when the batch as a whole can't be: then each of its requests is looked at by itself. */
async function callOf(
  sender: Sender,
  batch: Batch,
  requests: readonly StoredRequest[],
): Promise<{ data: Hex; gas: bigint } | undefined> {
  try {
    const carried = requests.map(({ request }) => request)
    const data = await batchCall(sender, batch, carried)
    return { data, gas: await gasFor(sender, batch, requests, data) }
  } catch (error) {
    // A node that is away is no verdict; a revert is, and so is what can't be packed.
    if (error instanceof RangeError || revertDataOf(error) !== undefined) return undefined
    throw error
  }
}

async function gasFor(
  { chain, account }: Sender,
  batch: Batch,
  requests: readonly StoredRequest[],
  data: Hex,
): Promise<bigint> {
  // What a call asks for is promised to it, whatever it needs: the forwarder insists on it.
  if (batch.kind === 'forward') {
    return BigInt(requests.reduce((sum, { request }) => sum + weightsOf(request)[0], BASE_GAS))
  }
  const estimate = await chain.estimateGas({ account: account.address, to: batch.target, data })
  return (estimate * MARGIN.percent) / 100n + MARGIN.gas
}
