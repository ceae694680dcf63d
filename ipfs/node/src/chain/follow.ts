import { setTimeout as sleep } from 'node:timers/promises'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { PublicClient } from 'viem'
import type { Ledger } from '../retention/ledger.ts'
import { readNames } from './readNames.ts'

/**
 * The newest blocks, which are read again each time. What a reorganisation undoes among them loses its name; what was
 * named in deeper blocks keeps it, since a node that has pruned its logs must not make the gateway drop things.
 */
export const REORG_DEPTH = 12

/** The RPC speaks of another chain than the address book. */
export class WrongChain extends Error {
  readonly expected: number
  readonly actual: number
  constructor(expected: number, actual: number) {
    super(
      `The RPC is of chain ${actual}, the address book of chain ${expected}. Check RPC_URL and DEPLOYMENT.`,
    )
    this.expected = expected
    this.actual = actual
  }
}

export interface FollowOptions {
  readonly client: PublicClient
  readonly addressBook: AddressBook
  readonly ledger: Ledger
  /** The most blocks to ask for at once: RPC providers limit it. */
  readonly blockRange: number
  readonly pollMs: number
  readonly now: () => number
  readonly signal: AbortSignal
  /** Hears that the chain has been read to its head: which block, and when the reading began (ms). */
  readonly onHead: (block: number, readAt: number) => Promise<void>
  /** Hears that the chain could not be read. It is tried again. */
  readonly onAway: (error: unknown) => void
}

/** Follows the chain and writes down what it names, until the signal ends it. */
export async function followChain(options: FollowOptions): Promise<void> {
  const { pollMs, now, signal, onHead, onAway } = options
  while (!signal.aborted) {
    const readAt = now()
    try {
      await onHead(await catchUp(options), readAt)
    } catch (error) {
      if (!signal.aborted) onAway(error)
    }
    await sleep(pollMs, undefined, { signal }).catch(() => {})
  }
}

/**
 * Reads on from where the ledger stands.
 * @returns The head.
 */
async function catchUp(options: FollowOptions): Promise<number> {
  const { client, addressBook, ledger, blockRange, now, signal } = options
  const chainId = await client.getChainId()
  if (chainId !== addressBook.chainId) throw new WrongChain(addressBook.chainId, chainId)
  const head = Number(await client.getBlockNumber({ cacheTime: 0 }))
  let from = await resumeAt(options, head)
  while (from <= head) {
    signal.throwIfAborted()
    const block = Math.min(head, from + blockRange - 1)
    const { names, erasures } = await readNames(client, addressBook.contracts, from, block)
    const { hash } = await client.getBlock({ blockNumber: BigInt(block) })
    const undoFrom = Math.max(from, head - REORG_DEPTH + 1)
    ledger.note({ from, to: { block, hash }, names, erasures, undoFrom, at: now() })
    from = block + 1
  }
  return head
}

/**
 * Where to read on: some blocks before the newest anchor that still stands on the chain, since RPC providers answer
 * from several nodes, and the newest blocks' logs may be late.
 */
async function resumeAt({ client, addressBook, ledger }: FollowOptions, head: number): Promise<number> {
  for (const { block, hash } of ledger.anchors()) {
    if (block > head) continue
    const there = await client.getBlock({ blockNumber: BigInt(block) })
    if (there.hash === hash) return Math.max(addressBook.startBlock, block + 1 - REORG_DEPTH)
  }
  return addressBook.startBlock
}
