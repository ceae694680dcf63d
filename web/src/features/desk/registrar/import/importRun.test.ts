import { type Hash, pad, toHex } from 'viem'
import { describe, expect, it } from 'vitest'
import { createImportRun } from './importRun.ts'
import type { ReadyRow } from './listRow.ts'

const row = (line: number): ReadyRow => ({
  line,
  wallet: pad(toHex(line), { size: 20 }),
  nullifier: pad(toHex(line), { size: 32 }),
  district: 1,
})
const ROWS = [2, 3, 4, 5, 6].map(row)
const REFUSED = { refused: { what: 'You declined.', todo: 'Sign again.' } }
const hashOf = (lines: readonly ReadyRow[]): Hash => pad(toHex(lines[0]?.line ?? 0), { size: 32 })

/** A chain that takes what it is sent, except at the calls that are told to fail. */
function office(failing: Readonly<Record<number, 'rejected' | 'lost'>> = {}) {
  const registered = new Map<string, number>()
  const sent: number[][] = []
  return {
    sent,
    check: async ({ nullifier }: ReadyRow) => {
      const index = registered.get(nullifier)
      return index === undefined ? null : ({ kind: 'registered', index } as const)
    },
    register: async (rows: readonly ReadyRow[], onSent: () => void) => {
      const failure = failing[sent.length]
      sent.push(rows.map(({ line }) => line))
      if (failure === 'rejected') return REFUSED
      onSent()
      for (const { nullifier } of rows) registered.set(nullifier, registered.size + 1)
      return failure === 'lost' ? REFUSED : { transaction: hashOf(rows) }
    },
  }
}

describe('createImportRun', () => {
  it('sends batch after batch, and says which transaction holds whom', async () => {
    const run = createImportRun(ROWS, 2)
    const chain = office()
    await run.go(chain)
    expect(chain.sent).toEqual([[2, 3], [4, 5], [6]])
    expect(run.batches.get().map(({ status }) => status)).toEqual(['done', 'done', 'done'])
    expect(run.batches.get()[1]?.transaction).toBe(hashOf([row(4)]))
  })

  it('stops at a failure and goes on from there, without sending anybody twice', async () => {
    const run = createImportRun(ROWS, 2)
    const chain = office({ 1: 'rejected' })
    await run.go(chain)
    expect(run.batches.get().map(({ status }) => status)).toEqual(['done', 'failed', 'waiting'])
    expect(run.batches.get()[1]?.refused).toEqual(REFUSED.refused)
    await run.go(chain)
    expect(chain.sent).toEqual([[2, 3], [4, 5], [4, 5], [6]])
    expect(run.batches.get().map(({ status }) => status)).toEqual(['done', 'done', 'done'])
    expect(run.batches.get()[1]?.refused).toBeUndefined()
  })

  it('does not send again what reached the chain although it seemed to have failed', async () => {
    const run = createImportRun(ROWS, 2)
    const chain = office({ 1: 'lost' })
    await run.go(chain)
    await run.go(chain)
    expect(chain.sent).toEqual([[2, 3], [4, 5], [6]])
    expect(run.batches.get()[1]?.leftOut.map(({ line }) => line)).toEqual([4, 5])
    expect(run.batches.get()[1]?.status).toBe('done')
  })
})
