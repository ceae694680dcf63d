import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import { encodeBody } from '@initiative-citizen/ipfs/body'
import { categoriesSchema } from '@initiative-citizen/ipfs/schemas/categories'
import { mapSchema } from '@initiative-citizen/ipfs/schemas/map'
import { keysOf } from '@initiative-citizen/ipfs/sealing/identity'
import { recipientToKey } from '@initiative-citizen/ipfs/sealing/recipient'
import { uploadBody } from '@initiative-citizen/ipfs/upload'
import type { ChainClient } from '../../chain/client.ts'
import { KINDS, TERMS } from '../administration/appealKinds.ts'
import { CATEGORIES } from '../administration/categories.ts'
import { DEPARTMENTS, type DepartmentKey, departmentNumber } from '../administration/departments.ts'
import { CITY_MAP } from '../map/cityMap.ts'
import { demoAccount, PLACES } from '../wallets.ts'
import type { SeedEvent } from './agenda.ts'
import { send } from './send.ts'

/** When the administration was set up, and when the gardeners' department was given up. */
const OPENED = -119
const GARDENING_CLOSED = -69.2
/** Whom the roads' second officer has replaced, and when. */
const OFFICER_REPLACED = -52.4
/** `IDepartmentRegistry.Publication`. */
const PUBLICATIONS = { categories: 0, map: 1 } as const
const MINUTE = 1 / 1_440

/**
 * How the administration came to be: deadlines, departments, officers, keys, what is published; a department that was
 * closed, and an officer who left.
 */
export function administrationEvents(city: {
  chain: ChainClient
  book: AddressBook
  gateway: string
}): SeedEvent[] {
  const { chain, book, gateway } = city
  const registry = {
    address: book.contracts.departmentRegistry,
    abi: departmentRegistryAbi,
    from: PLACES.establishment,
  } as const
  const keys = Object.keys(DEPARTMENTS) as DepartmentKey[]
  const opening = keys.flatMap((key) => [
    (moment: number) => open(key, moment),
    ...firstOfficers(key).map((place) => (moment: number) => appoint(key, place, moment)),
    (moment: number) => appointHead(key, moment),
    (moment: number) => publishKey(key, moment),
  ])
  const acts = [
    ...(Object.keys(KINDS) as (keyof typeof KINDS)[]).map(
      (kind) => (moment: number) => setTerms(kind, moment),
    ),
    ...opening,
    publishCategories,
    publishMap,
  ]
  return [
    ...acts.map((act, at) => ({ day: OPENED + at * MINUTE, act })),
    { day: GARDENING_CLOSED, act: closeGardening },
    { day: OFFICER_REPLACED, act: dismissFormerOfficer },
    { day: OFFICER_REPLACED + MINUTE, act: (moment) => appoint('roads', PLACES.roadsSecondOfficer, moment) },
  ]

  async function setTerms(kind: keyof typeof KINDS, moment: number): Promise<void> {
    await send(chain, moment, {
      from: PLACES.establishment,
      address: book.contracts.appealRegistry,
      abi: appealRegistryAbi,
      functionName: 'setTerms',
      args: [KINDS[kind], TERMS[kind]],
    })
  }

  async function open(key: DepartmentKey, moment: number): Promise<void> {
    const { name, letters, parent, approvals, districts } = DEPARTMENTS[key]
    const above = parent === undefined ? 0 : departmentNumber(parent)
    const covered = districts.reduce((bits, district) => bits | (1n << BigInt(district)), 0n)
    const args = [above, name.ru, letters, approvals, covered] as const
    await send(chain, moment, { ...registry, functionName: 'openDepartment', args })
  }

  async function appoint(key: DepartmentKey, place: number, moment: number): Promise<void> {
    const args = [departmentNumber(key), demoAccount(place).address] as const
    await send(chain, moment, { ...registry, functionName: 'appointOfficer', args })
  }

  async function appointHead(key: DepartmentKey, moment: number): Promise<void> {
    const args = [departmentNumber(key), demoAccount(headOf(key)).address] as const
    await send(chain, moment, { ...registry, functionName: 'appointHead', args })
  }

  async function publishKey(key: DepartmentKey, moment: number): Promise<void> {
    const { recipient } = await keysOf(DEPARTMENTS[key].identity)
    const args = [departmentNumber(key), recipientToKey(recipient)] as const
    await send(chain, moment, { ...registry, from: headOf(key), functionName: 'publishKey', args })
  }

  async function publishCategories(moment: number): Promise<void> {
    const body = await encodeBody(categoriesSchema, CATEGORIES)
    await uploadBody(body, { gateway })
    const args = [PUBLICATIONS.categories, body.digest] as const
    await send(chain, moment, { ...registry, functionName: 'publish', args })
  }

  async function publishMap(moment: number): Promise<void> {
    const body = await encodeBody(mapSchema, CITY_MAP)
    await uploadBody(body, { gateway })
    const args = [PUBLICATIONS.map, body.digest] as const
    await send(chain, moment, { ...registry, functionName: 'publish', args })
  }

  async function closeGardening(moment: number): Promise<void> {
    const args = [departmentNumber('gardening')] as const
    await send(chain, moment, { ...registry, functionName: 'closeDepartment', args })
  }

  async function dismissFormerOfficer(moment: number): Promise<void> {
    const args = [departmentNumber('roads'), demoAccount(PLACES.formerRoadsOfficer).address] as const
    await send(chain, moment, { ...registry, from: PLACES.roadsHead, functionName: 'dismissOfficer', args })
  }
}

function headOf(key: DepartmentKey): number {
  const [head] = DEPARTMENTS[key].officers
  if (head === undefined) throw new Error(`The department ${key} has no officers.`)
  return head
}

/** Those of today, but for the roads: one of them came later. */
function firstOfficers(key: DepartmentKey): number[] {
  return DEPARTMENTS[key].officers.map((place) =>
    place === PLACES.roadsSecondOfficer ? PLACES.formerRoadsOfficer : place,
  )
}
