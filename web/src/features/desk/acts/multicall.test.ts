import { appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { decodeFunctionData, encodeFunctionData, type Hex, pad } from 'viem'
import { describe, expect, it } from 'vitest'
import { multicall } from './multicall.ts'

const address = pad('0x5', { size: 20 })
const register = (appeal: bigint) => ({
  abi: appealRegistryAbi,
  address,
  functionName: 'register',
  args: [appeal, 3],
})

describe('several calls in one transaction', () => {
  it('carries each call as the contract would get it alone', () => {
    const { abi, functionName, args } = multicall([register(1n), register(2n)])
    const data = encodeFunctionData({ abi, functionName, args })
    const [calls] = decodeFunctionData({ abi, data }).args as readonly [readonly Hex[]]
    expect(calls.map((each) => decodeFunctionData({ abi: appealRegistryAbi, data: each }))).toEqual([
      { functionName: 'register', args: [1n, 3] },
      { functionName: 'register', args: [2n, 3] },
    ])
  })

  it('keeps the errors of the contract, so that a refusal can be said in words', () => {
    const names = multicall([register(1n), register(2n)]).abi.map((item) => 'name' in item && item.name)
    expect(names).toContain('AppealRegistry_NotCovered')
  })

  it('leaves one call as it is', () => {
    expect(multicall([register(1n)])).toEqual(register(1n))
  })
})
