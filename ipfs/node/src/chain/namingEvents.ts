import { budgetRoundFactoryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { type AbiEvent, decodeEventLog, getAbiItem, type Hex, type Log } from 'viem'

/** An event that names digests of bodies. */
export interface NamingEvent {
  /** Who emits it, as the address book calls it. */
  readonly contract: keyof AddressBook['contracts']
  readonly abi: AbiEvent
  /** The digests that one log of it names. */
  digestsIn(log: Log): readonly Hex[]
}

/** Every event whose digests the gateway keeps. A new contract adds its own here. */
export const NAMING_EVENTS: readonly NamingEvent[] = [
  {
    contract: 'budgetRoundFactory',
    abi: getAbiItem({ abi: budgetRoundFactoryAbi, name: 'RoundOpened' }),
    digestsIn({ data, topics }) {
      const event = { abi: budgetRoundFactoryAbi, eventName: 'RoundOpened' } as const
      const { terms } = decodeEventLog({ ...event, data, topics }).args
      return [terms.order, ...terms.projects.map(({ body }) => body)]
    },
  },
]
