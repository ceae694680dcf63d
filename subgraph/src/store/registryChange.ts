import { Address, ethereum } from '@graphprotocol/graph-ts'
import { Citizen, RegistryChange } from '../../generated/schema'
import { eventId } from '../ids'

/**
 * One line of the register's journal, about a citizen as the change left them. Not saved yet.
 * @param kind Of `RegistryChangeKind`.
 */
export function newRegistryChange(
  kind: string,
  citizen: Citizen,
  registrar: Address,
  event: ethereum.Event,
): RegistryChange {
  const change = new RegistryChange(eventId(event))
  change.kind = kind
  change.citizen = citizen.id
  change.wallet = citizen.wallet
  change.registrar = registrar
  change.block = event.block.number
  change.timestamp = event.block.timestamp
  change.transaction = event.transaction.hash
  return change
}
