import {
  CitizenRegistered,
  CitizenReinstated,
  CitizenRevoked,
  DistrictChanged,
  WalletRebound,
} from '../../generated/CitizenRegistry/CitizenRegistry'
import { Citizen, District, Wallet } from '../../generated/schema'
import { citizenId } from '../ids'
import { REVOCATION_REASONS } from '../enumNames'
import { changeActiveCitizens, changeActiveCitizensOf } from '../store/activeCitizens'
import { loadOrCreateCity } from '../store/city'
import { loadOrCreateDistrict } from '../store/district'
import { newRegistryChange } from '../store/registryChange'
import { seeWallet } from '../store/wallet'

export function handleCitizenRegistered(event: CitizenRegistered): void {
  const index = event.params.index.toI32()
  const citizen = new Citizen(citizenId(index))
  const district = loadOrCreateDistrict(event.params.district)
  citizen.index = index
  citizen.wallet = event.params.wallet
  citizen.district = district.id
  citizen.status = 'Active'
  citizen.nullifier = event.params.nullifier
  citizen.registeredAt = event.block.timestamp
  citizen.save()

  const wallet = seeWallet(event.params.wallet, event.block.timestamp)
  wallet.citizen = citizen.id
  wallet.save()

  const city = loadOrCreateCity()
  city.registered = index
  changeActiveCitizensOf(city, district, 1)

  const change = newRegistryChange('Registered', citizen, event.params.registrar, event)
  change.district = district.id
  change.save()
}

export function handleWalletRebound(event: WalletRebound): void {
  const citizen = Citizen.load(citizenId(event.params.index.toI32()))!
  const lost = Wallet.load(event.params.lostWallet)!
  lost.lost = true
  lost.save()

  const wallet = seeWallet(event.params.wallet, event.block.timestamp)
  wallet.citizen = citizen.id
  wallet.save()
  citizen.wallet = wallet.id
  citizen.save()

  const change = newRegistryChange('WalletRebound', citizen, event.params.registrar, event)
  change.lostWallet = lost.id
  change.save()
}

export function handleCitizenRevoked(event: CitizenRevoked): void {
  const citizen = Citizen.load(citizenId(event.params.index.toI32()))!
  citizen.status = 'Revoked'
  citizen.save()
  changeActiveCitizens(District.load(citizen.district)!, -1)

  const change = newRegistryChange('Revoked', citizen, event.params.registrar, event)
  change.reason = REVOCATION_REASONS[event.params.reason]
  change.save()
}

export function handleCitizenReinstated(event: CitizenReinstated): void {
  const citizen = Citizen.load(citizenId(event.params.index.toI32()))!
  citizen.status = 'Active'
  citizen.save()
  changeActiveCitizens(District.load(citizen.district)!, 1)
  newRegistryChange('Reinstated', citizen, event.params.registrar, event).save()
}

export function handleDistrictChanged(event: DistrictChanged): void {
  const citizen = Citizen.load(citizenId(event.params.index.toI32()))!
  changeActiveCitizens(loadOrCreateDistrict(event.params.formerDistrict), -1)
  const district = loadOrCreateDistrict(event.params.district)
  changeActiveCitizens(district, 1)
  citizen.district = district.id
  citizen.save()

  const change = newRegistryChange('DistrictChanged', citizen, event.params.registrar, event)
  change.district = district.id
  change.save()
}
