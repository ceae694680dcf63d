import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MAX_LINES, shareOf, stepOf, unpackBallot } from './ballot.ts'

test('a share is rounded down, and nobody has one when nobody enrolled', () => {
  assert.equal(shareOf(100_000n, 3), 33_333n)
  assert.equal(shareOf(2n, 3), 0n)
  assert.equal(shareOf(100_000n, 0), 0n)
})

test('a step is the least power of ten by which a share has at most 65,535 steps', () => {
  const steps: readonly (readonly [bigint, bigint])[] = [
    [0n, 1n],
    [65_535n, 1n],
    [65_536n, 10n],
    [655_359n, 10n],
    [655_360n, 100n],
    [2n ** 48n - 1n, 10_000_000_000n],
  ]
  for (const [share, step] of steps) assert.equal(stepOf(share), step, `share ${share}`)
})

test('a word is read line by line, the sequence from its lowest bits', () => {
  const word = 7n | (3n << 16n) | (500n << 24n) | (255n << 40n) | (65_535n << 48n)
  assert.deepEqual(unpackBallot(word, 100n), {
    sequence: 7,
    lines: [
      { project: 3, amount: 50_000n },
      { project: 255, amount: 6_553_500n },
    ],
  })
})

test('project 0 is a line like any other, and a withdrawn ballot has none', () => {
  assert.deepEqual(unpackBallot(2n | (1n << 24n), 1n), { sequence: 2, lines: [{ project: 0, amount: 1n }] })
  assert.deepEqual(unpackBallot(3n, 1n), { sequence: 3, lines: [] })
})

test('a full word has ten lines', () => {
  assert.equal(unpackBallot(2n ** 256n - 1n, 1n).lines.length, MAX_LINES)
})
