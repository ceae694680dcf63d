// What officers sign, and what an appeal's id is made of, must be what the contract says: checked against a real chain.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { encodeFunctionData, hashTypedData, sha256, toHex } from 'viem'
import { startAnvil } from '../bench/anvil.ts'
import { Chain } from '../bench/Chain.ts'
import { buildCity, type City } from '../bench/City.ts'
import { appealRegistryAbi as abi } from '../generated/abi.ts'
import { type Answer, answerTypedData } from './answer.ts'
import { appealIdParts } from './appealId.ts'

const DAY = 86_400
const SPANS = {
  registration: DAY,
  forwarding: DAY,
  answer: DAY,
  extension: DAY,
  verdict: DAY,
  supervision: DAY,
}
const FILING = { kind: 1, district: 1, category: 7, visibility: 0, digest: sha256(toHex('appeal')) }

let anvil: Awaited<ReturnType<typeof startAnvil>>
let city: City

before(async () => {
  anvil = await startAnvil()
  city = await buildCity(new Chain(anvil.url))
  const terms = encodeFunctionData({ abi, functionName: 'setTerms', args: [1, SPANS] })
  await city.chain.spend(city.establishment, city.contracts.appealRegistry, terms)
})

after(() => anvil.stop())

test("an answer's typed data hash to what the contract calls the answer", async () => {
  const { chain, contracts, dispatcher } = city
  const address = contracts.appealRegistry
  // Each field at its widest, so that a wrong type shows.
  const answer: Answer = {
    appeal: 2n ** 256n - 1n,
    department: 65_535,
    round: 255,
    outcome: 5,
    plannedFor: 2 ** 40 - 1,
    duplicateOf: 2n ** 255n,
    digest: sha256(toHex('answer')),
    preparer: dispatcher,
  }
  const typed = answerTypedData(answer, { address, chainId: chain.client.chain.id })
  const call = { address, abi, functionName: 'hashAnswer', args: [answer] } as const
  assert.equal(hashTypedData(typed), await chain.client.readContract(call))
  const elsewhere = answerTypedData(answer, { address, chainId: 1 })
  assert.notEqual(hashTypedData(elsewhere), hashTypedData(typed))
})

test("an appeal's id says who filed it, on which day, and for whom", async () => {
  const { chain, contracts, dispatcher, residents } = city
  const [author] = residents
  assert.ok(author)
  const address = contracts.appealRegistry
  const simulate = { address, abi } as const
  const day = Math.floor((await chain.now()) / DAY)
  const own = { functionName: 'file', args: [FILING] } as const
  const filed = await chain.client.simulateContract({ ...simulate, ...own, account: author })
  assert.deepEqual(appealIdParts(filed.result), { filer: author, day, ordinal: 0, filedForAnother: false })

  const args = [FILING, 1, sha256(toHex('claim'))] as const
  const another = { functionName: 'fileFor', args } as const
  await chain.spend(dispatcher, address, encodeFunctionData({ abi, ...another }))
  const second = await chain.client.simulateContract({ ...simulate, ...another, account: dispatcher })
  const parts = { filer: dispatcher, day, ordinal: 1, filedForAnother: true }
  assert.deepEqual(appealIdParts(second.result), parts)
})
