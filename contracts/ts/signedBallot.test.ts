import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Address, concat, type Hex, numberToHex, size, slice } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { packBallot } from './ballot.ts'
import { compactSignature } from './compactSignature.ts'
import {
  ballotTypedData,
  packBallots,
  type SignedBallot,
  unpackBallots,
  unpackBallotsCast,
} from './signedBallot.ts'
import { packEnrolments } from './signedEnrolment.ts'

const ROUND = { address: '0x00000000000000000000000000000000000000aa' as Address, chainId: 31_337 }
const citizen = privateKeyToAccount(numberToHex(1, { size: 32 }))

async function signed(sequence: number, lines: SignedBallot['lines']): Promise<SignedBallot> {
  const signature = await citizen.signTypedData(ballotTypedData({ sequence, lines }, ROUND))
  return { sequence, lines, signature }
}

test('ballots are packed one after the other: lines, cart, compact signature', async () => {
  const ballots = [await signed(2, []), await signed(0x1234, [{ project: 7, amount: 500n }])]
  const packed = packBallots(ballots, 100n)
  const [first, second] = ballots.map(({ signature }) => compactSignature(signature))
  assert.equal(packed, concat(['0x00', '0x0002', first ?? '0x', '0x01', '0x0005071234', second ?? '0x']))
})

test('what was packed is read back, also a line of nothing at the end, which the contract will refuse', async () => {
  const lines = [
    { project: 3, amount: 10n },
    { project: 0, amount: 0n },
  ]
  const ballots = [await signed(9, lines), await signed(65_535, [])]
  const compact = ballots.map((ballot) => ({ ...ballot, signature: compactSignature(ballot.signature) }))
  assert.deepEqual(unpackBallots(packBallots(ballots, 10n), 10n), compact)
})

test('no packing is cut short anywhere', async () => {
  const packed = packBallots([await signed(2, [{ project: 1, amount: 1n }])], 1n)
  for (let end = 1; end < size(packed); end++)
    assert.throws(() => unpackBallots(slice(packed, 0, end), 1n), /From byte 0/)
  assert.throws(() => unpackBallots(concat(['0x0b', packed]), 1n), /From byte 0/)
})

test('a ballot that no word can hold is not packed', async () => {
  const pack = (sequence: number, lines: SignedBallot['lines']) => () =>
    packBallots([{ sequence, lines, signature: `0x${'11'.repeat(64)}` }], 10n)
  const line = { project: 0, amount: 10n }
  assert.throws(pack(65_536, []), /sequence/)
  assert.throws(
    pack(
      2,
      Array.from({ length: 11 }, () => line),
    ),
    /at most 10 lines/,
  )
  assert.throws(pack(2, [{ ...line, project: 256 }]), /numbered 0 to 255/)
  assert.throws(pack(2, [{ ...line, amount: 15n }]), /steps of 10/)
  assert.throws(pack(2, [{ ...line, amount: 655_360n }]), /steps of 10/)
  assert.throws(pack(2, [{ ...line, amount: -10n }]), /steps of 10/)
})

test('a signature becomes compact, whichever form a wallet gave it', () => {
  const [r, s] = ['11'.repeat(32), '22'.repeat(32)]
  const even = `0x${r}${s}` as Hex
  const odd = `0x${r}a2${s.slice(2)}` as Hex
  assert.equal(compactSignature(even), even)
  for (const v of ['00', '1b']) assert.equal(compactSignature(`${even}${v}`), even)
  for (const v of ['01', '1c']) assert.equal(compactSignature(`${even}${v}`), odd)
  for (const v of ['02', '1a', '1d']) assert.throws(() => compactSignature(`${even}${v}`), /last byte/)
  assert.throws(() => compactSignature('0x11'), /65 or 64 bytes, not 1/)
  assert.throws(() => compactSignature(`${odd}1b`), /upper/)
  assert.equal(packEnrolments([`${even}1c`, even]), concat([odd, even]))
})

test('the event of a batch is read record by record', () => {
  const [wallet, step] = [citizen.address, 10n]
  const lines = Array.from({ length: 10 }, (_, i) => ({
    project: 246 + i,
    amount: 655_350n - step * BigInt(i),
  }))
  const full = packBallot({ lines, sequence: 65_535 }, step)
  const event = concat(['0x00', '0x0002', wallet, '0x0a', numberToHex(full, { size: 32 }), wallet])
  assert.deepEqual(unpackBallotsCast(event), [
    { wallet, word: 2n },
    { wallet, word: full },
  ])
  assert.deepEqual(unpackBallotsCast('0x'), [])
  assert.throws(() => unpackBallotsCast(slice(event, 0, -1)), /From byte 23/)
})
