import { Address, BigInt, ByteArray, Bytes, ethereum } from '@graphprotocol/graph-ts'

/** The one `City`. */
export const CITY = 'city'

/** `7` is district 7. */
export function districtId(number: i32): string {
  return number.toString()
}

/** `42` is the 42nd person registered. */
export function citizenId(index: i32): string {
  return index.toString()
}

/** Transaction hash, then the log's index: `0x5c...e1` and log 3 give `0x5c...e100000003`. */
export function eventId(event: ethereum.Event): Bytes {
  return event.transaction.hash.concat(fourBytes(event.logIndex.toI32()))
}

/** A `BallotsCast` event's id, then a ballot's position in it: 40 bytes. */
export function batchedBallotId(event: ethereum.Event, position: i32): Bytes {
  return eventId(event).concat(fourBytes(position))
}

/** `0xab...12-7` is district 7 in the round at `0xab...12`. */
export function roundDistrictId(round: Address, district: string): string {
  return round.toHexString() + '-' + district
}

/** `0xab...1200000003` is project 3 of the round at `0xab...12`. */
export function projectId(round: Address, number: i32): Bytes {
  return round.concat(fourBytes(number))
}

/**
 * The account under which a round's coin shows a project's piggy bank: `0xcd...9903` is project 3's.
 * @param first Project 0's account; its last byte is zero.
 */
export function piggyBankId(first: Bytes, project: i32): Bytes {
  const account = new Bytes(first.length)
  for (let i = 0; i < first.length; i++) account[i] = first[i]
  account[first.length - 1] = project as u8
  return account
}

/** `0xab...120000002a` is citizen 42 in the round at `0xab...12`. */
export function enrolmentId(round: Address, citizen: string): Bytes {
  return round.concat(fourBytes(I32.parseInt(citizen)))
}

/** The piggy bank's account, then the wallet's address: 40 bytes. */
export function contributionId(piggyBank: Bytes, wallet: Bytes): Bytes {
  return piggyBank.concat(wallet)
}

/** `0xab...1200000001` is the first place in the outcome of the round at `0xab...12`. */
export function outcomePlaceId(round: Address, place: i32): Bytes {
  return round.concat(fourBytes(place))
}

/** `3` is the third department opened. */
export function departmentId(number: i32): string {
  return number.toString()
}

/** `3-2890` is department 3 in the week that began on Monday 2890. */
export function departmentWeekId(department: string, week: i32): string {
  return department + '-' + week.toString()
}

/** `12` is the twelfth appointment ever made. */
export function officerId(number: i32): string {
  return number.toString()
}

/** `4` is the fourth version of deadlines that the city set, whatever their kind. */
export function termsId(number: i32): string {
  return number.toString()
}

/** The contract's number as 32 bytes: `0xf3...66`, then twelve bytes of day and ordinal. */
export function appealId(number: BigInt): Bytes {
  const littleEndian = ByteArray.fromBigInt(number)
  const id = new Bytes(32)
  // A number's bytes end where only zeros would follow; a 33rd would be its sign.
  for (let i = 0; i < 32; i++) id[31 - i] = i < littleEndian.length ? littleEndian[i] : 0
  return id
}

/** The appeal's id, then the citizen's index: 36 bytes. */
export function appealJoinId(appeal: Bytes, citizen: i32): Bytes {
  return appeal.concat(fourBytes(citizen))
}

/** The appeal's id, then the body's digest: 64 bytes. */
export function bodyTombstoneId(appeal: Bytes, digest: Bytes): Bytes {
  return appeal.concat(digest)
}

/** Big-endian, so that ids sort like the numbers in them. */
function fourBytes(number: i32): Bytes {
  const bytes = new Bytes(4)
  for (let i = 0; i < 4; i++) bytes[i] = (number >> (8 * (3 - i))) as u8
  return bytes
}
