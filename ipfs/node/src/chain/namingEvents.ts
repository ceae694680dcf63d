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
  /** What one log of it names. */
  namesIn(log: Log): readonly NamedDigest[]
}

/** A digest that an event names. */
export interface NamedDigest {
  /** Zero when there is no body. */
  readonly digest: Hex
  /** The appeal to which it belongs, in hexadecimal digits; none for what rounds and the administration name. */
  readonly appeal?: string
  /** The appeal's own body, or an envelope of its sealed part: who erases the one erases the other. */
  readonly part?: 'body' | 'envelope'
  /** The event says that the body is to be deleted everywhere. */
  readonly isErased?: true
}

/** `IAppealRegistry.Tombstone`. */
const ERASED = 2

/** Every event whose digests the gateway keeps, or deletes. A new contract adds its own here. */
export const NAMING_EVENTS: readonly NamingEvent[] = [
  naming('budgetRoundFactory', budgetRoundFactoryAbi, 'RoundOpened', ({ terms }) =>
    [terms.order, ...terms.projects.map(({ body }) => body)].map((digest) => ({ digest })),
  ),
  naming('departmentRegistry', departmentRegistryAbi, 'Published', ({ digest }) => [{ digest }]),
  naming('appealRegistry', appealRegistryAbi, 'AppealFiled', (args) => ofAppeal(args, 'body')),
  naming('appealRegistry', appealRegistryAbi, 'AppealResealed', (args) => ofAppeal(args, 'envelope')),
  naming('appealRegistry', appealRegistryAbi, 'InformationRequested', (args) => ofAppeal(args)),
  naming('appealRegistry', appealRegistryAbi, 'InformationProvided', (args) => ofAppeal(args)),
  naming('appealRegistry', appealRegistryAbi, 'AnswerExtended', (args) => ofAppeal(args)),
  naming('appealRegistry', appealRegistryAbi, 'AnswerPrepared', ({ answer }) => ofAppeal(answer)),
  naming('appealRegistry', appealRegistryAbi, 'AppealAnswered', ({ answer }) => ofAppeal(answer)),
  naming('appealRegistry', appealRegistryAbi, 'AnswerReturned', (args) => ofAppeal(args)),
  naming('appealRegistry', appealRegistryAbi, 'AppealDisputed', (args) => ofAppeal(args)),
  naming('appealRegistry', appealRegistryAbi, 'AppealClosed', (args) => ofAppeal(args)),
  naming('appealRegistry', appealRegistryAbi, 'BodyTombstoned', ({ appeal, digest, tombstone, note }) => [
    ...ofAppeal({ appeal, digest: note }),
    ...(tombstone === ERASED ? [{ digest, isErased: true } as const] : []),
  ]),
]

function ofAppeal(
  { appeal, digest }: { readonly appeal: bigint; readonly digest: Hex },
  part?: 'body' | 'envelope',
): readonly NamedDigest[] {
  return [{ digest, appeal: appeal.toString(16), ...(part && { part }) }]
}

function naming<const TAbi extends Abi, Name extends ContractEventName<TAbi>>(
  contract: NamingEvent['contract'],
  abi: TAbi,
  eventName: Name,
  namesOf: (args: DecodeEventLogReturnType<TAbi, Name>['args']) => readonly NamedDigest[],
): NamingEvent {
  const event = abi.find((item): item is AbiEvent => item.type === 'event' && item.name === eventName)
  if (!event) throw new Error(`${contract} has no event ${eventName}`)
  return {
    contract,
    abi: event,
    namesIn({ data, topics }) {
      const { args } = decodeEventLog({ abi: [event], data, topics })
      return namesOf(args as DecodeEventLogReturnType<TAbi, Name>['args'])
    },
  }
}
