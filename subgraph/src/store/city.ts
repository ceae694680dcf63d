import { BigInt } from '@graphprotocol/graph-ts'
import { City } from '../../generated/schema'
import { CITY } from '../ids'

export function loadOrCreateCity(): City {
  let city = City.load(CITY)
  if (city === null) {
    city = new City(CITY)
    city.registered = 0
    city.activeCitizens = 0
    city.rounds = 0
    city.budget = BigInt.zero()
    city.departments = 0
    city.appeals = 0
    city.openAppeals = 0
  }
  return city
}
