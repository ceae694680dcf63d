import { Address, ByteArray, Bytes } from '@graphprotocol/graph-ts'

const WALLET_BYTES = 20
const WORD_BYTES = 32
const RECORD_BYTES = WALLET_BYTES + WORD_BYTES

/** How many ballots a `BallotsCast` event brings: records of a wallet and its packed ballot. */
export function recordCount(records: Bytes): i32 {
  return records.length / RECORD_BYTES
}

/** Whose ballot stands at a position, from 0. */
export function walletAt(records: Bytes, position: i32): Address {
  const at = position * RECORD_BYTES
  return Address.fromBytes(Bytes.fromUint8Array(records.slice(at, at + WALLET_BYTES)))
}

/** The packed ballot at a position, lowest byte first. */
export function wordAt(records: Bytes, position: i32): ByteArray {
  const end = (position + 1) * RECORD_BYTES
  const word = new ByteArray(WORD_BYTES)
  for (let i = 0; i < WORD_BYTES; i++) word[i] = records[end - 1 - i]
  return word
}
