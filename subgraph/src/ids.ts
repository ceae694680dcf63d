import { Address, Bytes, ethereum } from '@graphprotocol/graph-ts'

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

/** Big-endian, so that ids sort like the numbers in them. */
function fourBytes(number: i32): Bytes {
  const bytes = new Bytes(4)
  for (let i = 0; i < 4; i++) bytes[i] = (number >> (8 * (3 - i))) as u8
  return bytes
}
