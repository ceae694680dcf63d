import {
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import {
  type Abi,
  type AbiEvent,
  type ContractEventName,
  type DecodeEventLogReturnType,
  decodeEventLog,
  type Hex,
  type Log,
} from 'viem'

/** An event that names digests of bodies. */
export interface NamingEvent {
  /** Who emits it, as the address book calls it. */
  readonly contract: keyof AddressBook['contracts']
  readonly abi: AbiEvent
  /** The digests that one log of it names. A zero among them says that there is no body. */
  digestsIn(log: Log): readonly Hex[]
}

/** Every event whose digests the gateway keeps. A new contract adds its own here. */
export const NAMING_EVENTS: readonly NamingEvent[] = [
  naming('budgetRoundFactory', budgetRoundFactoryAbi, 'RoundOpened', ({ terms }) => [
    terms.order,
    ...terms.projects.map(({ body }) => body),
  ]),
  naming('departmentRegistry', departmentRegistryAbi, 'Published', one),
  naming('appealRegistry', appealRegistryAbi, 'AppealFiled', one),
  naming('appealRegistry', appealRegistryAbi, 'AppealResealed', one),
  naming('appealRegistry', appealRegistryAbi, 'InformationRequested', one),
  naming('appealRegistry', appealRegistryAbi, 'InformationProvided', one),
  naming('appealRegistry', appealRegistryAbi, 'AnswerExtended', one),
  naming('appealRegistry', appealRegistryAbi, 'AnswerPrepared', ({ answer }) => [answer.digest]),
  naming('appealRegistry', appealRegistryAbi, 'AppealAnswered', ({ answer }) => [answer.digest]),
  naming('appealRegistry', appealRegistryAbi, 'AnswerReturned', one),
  naming('appealRegistry', appealRegistryAbi, 'AppealDisputed', one),
  naming('appealRegistry', appealRegistryAbi, 'AppealClosed', one),
  naming('appealRegistry', appealRegistryAbi, 'BodyTombstoned', ({ note }) => [note]),
]

function one({ digest }: { readonly digest: Hex }): readonly Hex[] {
  return [digest]
}

function naming<const TAbi extends Abi, Name extends ContractEventName<TAbi>>(
  contract: NamingEvent['contract'],
  abi: TAbi,
  eventName: Name,
  digestsOf: (args: DecodeEventLogReturnType<TAbi, Name>['args']) => readonly Hex[],
): NamingEvent {
  const event = abi.find((item): item is AbiEvent => item.type === 'event' && item.name === eventName)
  if (!event) throw new Error(`${contract} has no event ${eventName}`)
  return {
    contract,
    abi: event,
    digestsIn({ data, topics }) {
      const { args } = decodeEventLog({ abi: [event], data, topics })
      return digestsOf(args as DecodeEventLogReturnType<TAbi, Name>['args'])
    },
  }
}
