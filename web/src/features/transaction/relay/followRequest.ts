import { type Address, type Hash, type TransactionReceipt, TransactionReceiptNotFoundError } from 'viem'
import { type Acknowledged, isLate } from '../../../lib/relay/Acknowledged.ts'
import { RelayError } from '../../../lib/relay/RelayError.ts'
import { readStanding } from '../../../lib/relay/readStanding.ts'
import type { Standing } from '../../../lib/relay/relayAnswers.ts'
import type { CityClient } from '../../wallet/cityClient.ts'
import type { Failure } from '../failure.ts'
import { findOnChain } from './findOnChain.ts'
import { ownLogs } from './ownLogs.ts'
import { relayFailure } from './relayFailure.ts'

/** What is told while a request is on its way. */
export interface FollowListener {
  /** It is in a transaction of the relay's, which may still become another. */
  readonly onSent: (hash: Hash) => void
  /** The promised time is over. */
  readonly onLate: () => void
  /** Whether nobody follows any more. */
  readonly isOver: () => boolean
}

interface Following {
  readonly client: CityClient
  readonly forwarder: Address
}

/**
 * Follows an accepted request until it stands in the chain or can't any more. The relay tells the way; what counts is
 * read from the chain, which is asked by itself when the relay is away or late.
 * @returns The receipt of the transaction that carries it; why it did not come about; null if it is followed no more.
 * @throws What viem throws when the chain is away.
 */
export async function followRequest(
  { client, forwarder }: Following,
  promise: Acknowledged,
  { onSent, onLate, isOver }: FollowListener,
): Promise<{ receipt: TransactionReceipt } | { failure: Failure } | null> {
  const { request } = promise
  let told: Hash | undefined
  while (!isOver()) {
    const standing = await ask(promise)
    const late = isLate(promise)
    const alone = !standing || late
    // Asked before the search: what is not found after the deadline never will be.
    const expired = alone && (await isExpired(client, promise))
    const hash = standing?.transaction ?? (alone ? await findOnChain(client, request, forwarder) : undefined)
    if (hash && hash !== told) onSent(hash)
    told = hash ?? told
    const receipt = hash && (await receiptOf(client, hash))
    const own = receipt ? ownLogs(receipt.logs, request, forwarder) : 'absent'
    if (receipt && own !== 'absent') return { receipt }
    if (standing?.state === 'refused') return { failure: refusal(standing) }
    if (expired) return { failure: { kind: 'expired' } }
    if (late) onLate()
    await new Promise((resolve) => setTimeout(resolve, client.pollingInterval))
  }
  return null
}

/** @returns Undefined if the relay does not say. */
async function ask(promise: Acknowledged): Promise<Standing | undefined> {
  try {
    return await readStanding(promise)
  } catch (error) {
    if (error instanceof RelayError) return undefined
    throw error
  }
}

async function receiptOf(client: CityClient, hash: Hash): Promise<TransactionReceipt | undefined> {
  try {
    return await client.getTransactionReceipt({ hash })
  } catch (error) {
    if (error instanceof TransactionReceiptNotFoundError) return undefined
    throw error
  }
}

function refusal({ reason }: Standing): Failure {
  if (!reason) return { kind: 'reverted', error: null }
  const failure = relayFailure(
    new RelayError(reason.code, reason.message, reason.data ? { data: reason.data } : {}),
  )
  return failure.kind === 'contract' ? { kind: 'reverted', error: failure.error } : failure
}

/** Whether nobody can send it any more. What is signed for a round has no deadline but the round's own. */
async function isExpired(client: CityClient, { request }: Acknowledged): Promise<boolean> {
  if (request.kind !== 'forward') return false
  const { timestamp } = await client.getBlock()
  return Number(timestamp) > request.submission.request.deadline
}
