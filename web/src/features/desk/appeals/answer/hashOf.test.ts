import { type Address, pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { hashOf } from './hashOf.ts'
import { toSigned } from './toSigned.ts'

const preparer: Address = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const registry = { address: pad('0x5', { size: 20 }), chainId: 31_337 }
const appeal = { id: pad('0x1', { size: 32 }) }
const parts = {
  department: 3,
  round: 1,
  outcome: 'Planned' as const,
  plannedFor: 1_800_000_000,
  duplicateOf: undefined,
  digest: pad('0xd', { size: 32 }),
  preparer,
}

describe('an answer as it is signed', () => {
  it('carries the places that the contract counts by, and zero for what it does not have', () => {
    expect(toSigned(appeal, parts)).toEqual({
      appeal: 1n,
      department: 3,
      round: 1,
      outcome: 5,
      plannedFor: 1_800_000_000,
      duplicateOf: 0n,
      digest: parts.digest,
      preparer,
    })
    const duplicate = toSigned(appeal, {
      ...parts,
      outcome: 'Duplicate',
      plannedFor: undefined,
      duplicateOf: pad('0x2', { size: 32 }),
    })
    expect(duplicate).toMatchObject({ outcome: 4, plannedFor: 0, duplicateOf: 2n })
  })

  it('has another hash when anything in it, or where it goes, changes', () => {
    const answer = toSigned(appeal, parts)
    const hashes = [
      hashOf(answer, registry),
      hashOf({ ...answer, appeal: 2n }, registry),
      hashOf({ ...answer, department: 4 }, registry),
      hashOf({ ...answer, round: 2 }, registry),
      hashOf({ ...answer, outcome: 0 }, registry),
      hashOf({ ...answer, plannedFor: 1 }, registry),
      hashOf({ ...answer, duplicateOf: 2n }, registry),
      hashOf({ ...answer, digest: pad('0xe', { size: 32 }) }, registry),
      hashOf({ ...answer, preparer: registry.address }, registry),
      hashOf(answer, { ...registry, chainId: 1 }),
      hashOf(answer, { ...registry, address: preparer }),
    ]
    expect(new Set(hashes).size).toBe(hashes.length)
    expect(hashOf(toSigned(appeal, parts), registry)).toBe(hashes[0])
  })
})
