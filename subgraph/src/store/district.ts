import { District } from '../../generated/schema'
import { districtId } from '../ids'

export function loadOrCreateDistrict(number: i32): District {
  const id = districtId(number)
  let district = District.load(id)
  if (district === null) {
    district = new District(id)
    district.number = number
    district.activeCitizens = 0
  }
  return district
}
