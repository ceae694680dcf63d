import { City, District } from '../../generated/schema'
import { loadOrCreateCity } from './city'

/** Adds `change` to those whose registration is in force, in the district and in the city, and saves both. */
export function changeActiveCitizens(district: District, change: i32): void {
  changeActiveCitizensOf(loadOrCreateCity(), district, change)
}

/** The same, where the city has been loaded. */
export function changeActiveCitizensOf(city: City, district: District, change: i32): void {
  district.activeCitizens += change
  district.save()
  city.activeCitizens += change
  city.save()
}
