import {
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  departmentRegistryAbi,
} from '@initiative-citizen/contracts/abi'
import { type AbiParameter, encodeAbiParameters, encodeEventTopics, type Hex, type Log } from 'viem'
import { describe, expect, it } from 'vitest'
import { NAMING_EVENTS } from '../src/chain/namingEvents.ts'

/** What contracts call the digest of a body. */
const DIGESTS = new Set(['digest', 'note', 'order', 'body'])
const ABIS = [...budgetRoundFactoryAbi, ...departmentRegistryAbi, ...appealRegistryAbi]
const digest = `0x${'ab'.repeat(32)}` as const
const note = `0x${'cd'.repeat(32)}` as const

function namesDigest(input: AbiParameter): boolean {
  if ('components' in input) return input.components.some(namesDigest)
  return input.type === 'bytes32' && DIGESTS.has(input.name ?? '')
}

function event(name: string) {
  const found = NAMING_EVENTS.find(({ abi }) => abi.name === name)
  if (!found) throw new Error(`${name} is not read`)
  return found
}

/** The appeals' contract's log of an event in which each digest is `digest`, but for a `note`. */
function logOf(name: string, values: Readonly<Record<string, unknown>> = {}): Log {
  const { abi } = event(name)
  const args = Object.fromEntries(
    abi.inputs.map((input) => [input.name, values[input.name ?? ''] ?? sampleOf(input)]),
  )
  const plain = abi.inputs.filter(({ indexed }) => !indexed)
  return {
    topics: encodeEventTopics({ abi: [abi], eventName: name, args } as never),
    data: encodeAbiParameters(
      plain,
      plain.map((input) => args[input.name ?? '']),
    ),
  } as unknown as Log
}

function sampleOf(input: AbiParameter): unknown {
  if ('components' in input) {
    return Object.fromEntries(input.components.map((part) => [part.name, sampleOf(part)]))
  }
  if (input.type === 'bytes32') return input.name === 'note' ? note : digest
  if (input.type === 'address') return '0x00000000000000000000000000000000000000aa'
  if (input.type === 'bytes') return '0x' as Hex
  if (input.type === 'bool') return false
  return input.type === 'uint256' ? 0xa1n : 1
}

describe('the events that name bodies', () => {
  const expected = ABIS.flatMap((item) =>
    item.type === 'event' && (item.inputs as readonly AbiParameter[]).some(namesDigest) ? [item.name] : [],
  )

  it('are all read, and no other', () => {
    expect(NAMING_EVENTS.map(({ abi }) => abi.name).toSorted()).toEqual(expected.toSorted())
  })

  it.each(expected.filter((name) => !['RoundOpened', 'Published', 'BodyTombstoned'].includes(name)))(
    'say whose body it is: %s',
    (name) => {
      const names = event(name).namesIn(logOf(name))
      expect(names).toMatchObject([{ digest, appeal: 'a1' }])
      const part = new Map([
        ['AppealFiled', 'body'],
        ['AppealResealed', 'envelope'],
      ]).get(name)
      expect(names.map((one) => one.part)).toEqual([part])
    },
  )

  it('erase when a moderator says so, and keep what is only hidden', () => {
    const { namesIn } = event('BodyTombstoned')
    expect(namesIn(logOf('BodyTombstoned', { tombstone: 1 }))).toEqual([{ digest: note, appeal: 'a1' }])
    expect(namesIn(logOf('BodyTombstoned', { tombstone: 2 }))).toEqual([
      { digest: note, appeal: 'a1' },
      { digest, isErased: true },
    ])
  })

  it('give no moderator power over what the administration publishes', () => {
    expect(event('Published').namesIn(logOf('Published'))).toEqual([{ digest }])
  })
})
