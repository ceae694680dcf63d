import * as abis from '@initiative-citizen/contracts/abi'
import { i18n } from '@lingui/core'
import { type Abi, type AbiParameter, encodeErrorResult, zeroAddress, zeroHash } from 'viem'
import { beforeAll, describe, expect, it } from 'vitest'
import { readContractError } from './contractError.ts'
import { CONTRACT_SENTENCES, describeContractError } from './describeContractError.ts'

/** OpenZeppelin's manager of roles: this page never writes to it. */
const NOT_WRITTEN_TO = ['accessManagerAbi']

const WORDING = {
  locale: 'en',
  project: (number: number) => `project ${number}`,
  district: (number: number) => `district ${number}`,
}

const errors = Object.entries(abis)
  .filter(([name]) => !NOT_WRITTEN_TO.includes(name))
  .flatMap(([, abi]) => (abi as Abi).filter((item) => item.type === 'error'))

const unique = [...new Map(errors.map((error) => [error.name, error])).values()]

function sample({ type }: AbiParameter): unknown {
  if (type === 'address') return zeroAddress
  if (type === 'bytes32') return zeroHash
  if (type === 'string') return 'text'
  return Number(type.slice(4)) <= 48 ? 1 : 1n
}

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

describe('sentences on the contracts’ errors', () => {
  it.each(unique)('$name has one, and what to do', (error) => {
    const data = encodeErrorResult({
      abi: [error],
      errorName: error.name,
      args: error.inputs.map(sample),
    } as never)
    const read = readContractError(data)
    expect(read?.name).toBe(error.name)
    const sentence = read && describeContractError(read, WORDING)
    expect(sentence?.what).toMatch(/\S/)
    expect(sentence?.todo).toMatch(/\S/)
    expect(sentence?.what).not.toMatch(/undefined|NaN|\[object/)
  })

  it('speaks of no error that no contract has', () => {
    expect(Object.keys(CONTRACT_SENTENCES).sort()).toEqual(unique.map(({ name }) => name).sort())
  })

  it('does not guess at what it does not know', () => {
    expect(readContractError('0x12345678')).toBeNull()
    expect(describeContractError({ name: 'Unheard', args: [] }, WORDING)).toBeNull()
  })
})
