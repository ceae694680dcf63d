import { appealRegistryAbi, departmentRegistryAbi } from '@initiative-citizen/contracts/abi'
import { answerTypedData } from '@initiative-citizen/contracts/answer'
import {
  type Address,
  decodeFunctionData,
  encodeFunctionResult,
  type Hex,
  hashTypedData,
  pad,
  zeroHash,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RpcRequest } from '../chain/rpc.ts'
import type { AppealAnswer, AppealSignature } from './Appeal.ts'
import { checkAnswer } from './checkAnswer.ts'

const city = {
  chainId: 31_337,
  appealRegistry: pad('0x0a', { size: 20 }),
  departmentRegistry: pad('0x0d', { size: 20 }),
} as const
const APPEAL = pad('0x77', { size: 32 })
const SAFE: Address = pad('0x5afe', { size: 20 })
const preparer = privateKeyToAccount(generatePrivateKey())
const approver = privateKeyToAccount(generatePrivateKey())
const data = answerTypedData(
  {
    appeal: BigInt(APPEAL),
    department: 3,
    round: 1,
    outcome: 5,
    plannedFor: 1_800_000_000,
    duplicateOf: 0n,
    digest: pad('0xd1', { size: 32 }),
    preparer: preparer.address,
  },
  { address: city.appealRegistry, chainId: city.chainId },
)
const hash = hashTypedData(data)
let answer: AppealAnswer

const signed = (id: Hex, signer: Address, officer: number, signature: Hex): AppealSignature => ({
  id,
  signer,
  officer,
  preparer: officer === 1,
  signature,
  timestamp: 0,
  transaction: zeroHash,
})

beforeAll(async () => {
  answer = {
    hash,
    department: 3,
    round: 1,
    outcome: 'Planned',
    plannedFor: 1_800_000_000,
    duplicateOf: undefined,
    digest: data.message.digest,
    preparer: preparer.address,
    state: 'Given',
    signatures: [
      signed('0x01', preparer.address, 1, await preparer.signTypedData(data)),
      signed('0x02', approver.address, 2, await approver.signTypedData(data)),
    ],
    remarksDigest: undefined,
    preparedAt: 0,
    givenAt: 0,
    verdictBy: undefined,
    late: false,
  }
})

/** A chain that names `named` as the answer and knows officers 1, 2 and 3, of whom the third is a contract. */
const chain =
  (named: Hex): RpcRequest =>
  async (method, [first]) => {
    if (method === 'eth_getCode') return first === SAFE ? '0x60' : '0x'
    const { to, data } = first as { to: Address; data: Hex }
    if (to === SAFE) return pad('0x1626ba7e', { size: 32, dir: 'right' })
    if (to === city.appealRegistry) {
      return encodeFunctionResult({ abi: appealRegistryAbi, functionName: 'answerIn', result: named })
    }
    const { args } = decodeFunctionData({ abi: departmentRegistryAbi, data })
    const account =
      [preparer.address, approver.address, SAFE][Number(args?.[0]) - 1] ?? pad('0x', { size: 20 })
    return encodeFunctionResult({ abi: departmentRegistryAbi, functionName: 'accountOf', result: account })
  }

describe('an answer checked in the browser', () => {
  it('has the right signatures, and is the one that the contract names', async () => {
    const check = await checkAnswer(chain(hash), APPEAL, answer, city)
    expect(check).toMatchObject({ hashMatches: true, standsOnChain: true })
    expect([...check.signatures.values()]).toEqual(['account', 'account'])
  })

  it.each([
    ['outcome', { outcome: 'Fixed' }],
    ['digest', { digest: pad('0xd2', { size: 32 }) }],
    ['round', { round: 0 }],
    ['day', { plannedFor: 1_800_000_001 }],
  ] as const)('is not what was signed when its %s is another', async (_, change) => {
    const check = await checkAnswer(chain(hash), APPEAL, { ...answer, ...change }, city)
    expect(check).toMatchObject({ hashMatches: false, standsOnChain: false })
    expect([...check.signatures.values()]).toEqual(['wrong', 'wrong'])
  })

  it('is not the one that the contract names', async () => {
    expect((await checkAnswer(chain(pad('0x99')), APPEAL, answer, city)).standsOnChain).toBe(false)
    expect((await checkAnswer(chain(zeroHash), APPEAL, answer, city)).standsOnChain).toBeUndefined()
  })

  it('tells whose signature it is: another’s, a contract’s, or another appointment’s', async () => {
    const [first] = answer.signatures
    const signatures = [
      signed('0x01', approver.address, 2, first?.signature ?? '0x'),
      signed('0x02', SAFE, 3, '0x1234'),
      signed('0x03', preparer.address, 2, first?.signature ?? '0x'),
      signed('0x04', preparer.address, 1, '0x1234'),
    ]
    const check = await checkAnswer(chain(hash), APPEAL, { ...answer, signatures }, city)
    expect([...check.signatures.values()]).toEqual(['wrong', 'contract', 'stranger', 'wrong'])
  })
})
