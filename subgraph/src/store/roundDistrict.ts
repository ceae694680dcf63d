import { Address, BigInt } from '@graphprotocol/graph-ts'
import { RoundDistrict } from '../../generated/schema'
import { roundDistrictId } from '../ids'

/** @param district Its id. */
export function loadOrCreateRoundDistrict(round: Address, district: string): RoundDistrict {
  const id = roundDistrictId(round, district)
  let part = RoundDistrict.load(id)
  if (part === null) {
    part = new RoundDistrict(id)
    part.round = round
    part.district = district
    part.enrolled = 0
    part.voters = 0
    part.coinsPut = BigInt.zero()
  }
  return part
}
