import { type Address, encodeFunctionData, type Hex, sha256, toHex } from 'viem'
import { appealRegistryAbi as abi, departmentRegistryAbi } from '../../generated/abi.ts'
import { type Answer, answerTypedData } from '../../ts/answer.ts'
import type { City } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'

const DAY = 86_400
const KIND = 1
const TERMS = {
  registration: 3 * DAY,
  forwarding: 7 * DAY,
  answer: 30 * DAY,
  extension: 30 * DAY,
  verdict: 14 * DAY,
  supervision: 7 * DAY,
}
const DISTRICT = 1
const WHOLE_CITY = 1n
/** Accounts of officers: head, preparer, approvers. Each department has people of its own. */
const FIRST_OFFICER = 3_000
const STAFF = 4
const OUTCOME_EXPLAINED = 1

type Officer = ReturnType<City['chain']['account']>
interface Department {
  readonly id: number
  readonly officers: readonly Officer[]
}

/**
 * An appeal's way, from filing to verdict, and the same once more with one signature more. Departments, years and terms have
 * seen appeals before, as all but the first of a city have. `appealFile` is an author's first appeal of a day, be it the
 * author's first at all or the hundredth: nothing is counted by author. `appealFileAgain` is the second on the same day.
 * `appealJoin` is the first resident of 256 neighbours in the register, `appealJoinNext` another of them.
 */
export async function measureAppeals(city: City): Promise<GasByAction> {
  const [author, sameDay, other, neighbour] = city.residents
  if (!author || !sameDay || !other || !neighbour) throw new Error('Nobody to file an appeal.')
  const terms = encodeFunctionData({ abi, functionName: 'setTerms', args: [KIND, TERMS] })
  await spend(city, city.establishment, terms)
  const [two, three] = [await open(city, 1, 1), await open(city, 2, 2)]

  const before = await file(city, neighbour)
  await register(city, before.appeal, two)
  await register(city, (await file(city, neighbour)).appeal, three)

  const first = await file(city, author)
  await file(city, sameDay)
  const again = await file(city, sameDay)
  const registered = await register(city, first.appeal, two)
  const assigned = await assign(city, first.appeal, two)
  const joined = await join(city, first.appeal, other)
  const joinedNext = await join(city, first.appeal, neighbour)
  const answered = await answer(city, first.appeal, two, 2)
  const args = [first.appeal, 5, 4, 5] as const
  const confirmed = await spend(city, author, encodeFunctionData({ abi, functionName: 'confirm', args }))

  await register(city, again.appeal, three)
  await assign(city, again.appeal, three)
  return {
    appealFile: first.gas,
    appealFileAgain: again.gas,
    appealRegister: registered,
    appealAssign: assigned,
    appealAnswer2: answered,
    appealAnswer3: await answer(city, again.appeal, three, 3),
    appealConfirm: confirmed,
    appealJoin: joined,
    appealJoinNext: joinedNext,
  }
}

function spend({ chain, contracts }: City, from: Address, data: Hex): Promise<number> {
  return chain.spend(from, contracts.appealRegistry, data)
}

/** Opens a department with its officers, the first of whom leads it. */
async function open(city: City, id: number, approvals: number): Promise<Department> {
  const { chain, contracts, establishment } = city
  const officers = Array.from({ length: STAFF }, (_, i) => chain.account(FIRST_OFFICER + STAFF * id + i))
  const call = (data: Hex) => chain.spend(establishment, contracts.departmentRegistry, data)
  const registry = { abi: departmentRegistryAbi } as const
  const opening = [0, `Department ${id}`, `D${id}`, approvals, WHOLE_CITY] as const
  await call(encodeFunctionData({ ...registry, functionName: 'openDepartment', args: opening }))
  for (const { address } of officers) {
    await call(encodeFunctionData({ ...registry, functionName: 'appointOfficer', args: [id, address] }))
  }
  const head = officers[0]?.address ?? establishment
  await call(encodeFunctionData({ ...registry, functionName: 'appointHead', args: [id, head] }))
  return { id, officers }
}

async function file(city: City, author: Address): Promise<{ appeal: bigint; gas: number }> {
  const { chain, contracts } = city
  const filing = {
    kind: KIND,
    district: DISTRICT,
    category: 112,
    visibility: 0,
    digest: sha256(toHex(`appeal of ${author}`)),
  }
  const call = { abi, functionName: 'file', args: [filing] } as const
  const { result } = await chain.client.simulateContract({
    ...call,
    address: contracts.appealRegistry,
    account: author,
  })
  return { appeal: result, gas: await spend(city, author, encodeFunctionData(call)) }
}

function register(city: City, appeal: bigint, department: Department): Promise<number> {
  const args = [appeal, department.id] as const
  return spend(city, city.dispatcher, encodeFunctionData({ abi, functionName: 'register', args }))
}

/** By the head, to the one who will prepare the answer. */
function assign(city: City, appeal: bigint, { officers }: Department): Promise<number> {
  const [head, preparer] = officers
  if (!head || !preparer) throw new Error('The department has nobody to assign.')
  const args = [appeal, preparer.address] as const
  return spend(city, head.address, encodeFunctionData({ abi, functionName: 'assign', args }))
}

function join(city: City, appeal: bigint, resident: Address): Promise<number> {
  return spend(city, resident, encodeFunctionData({ abi, functionName: 'join', args: [appeal] }))
}

/** All signatures in one transaction: the preparer's and the approvers'. The preparer sends it. */
async function answer(
  city: City,
  appeal: bigint,
  department: Department,
  signatures: number,
): Promise<number> {
  const { chain, contracts } = city
  const signers = department.officers.slice(1, 1 + signatures)
  const [preparer] = signers
  if (!preparer) throw new Error('The department has nobody to answer.')
  const message: Answer = {
    appeal,
    department: department.id,
    round: 0,
    outcome: OUTCOME_EXPLAINED,
    plannedFor: 0,
    duplicateOf: 0n,
    digest: sha256(toHex(`answer to ${appeal}`)),
    preparer: preparer.address,
  }
  const domain = { address: contracts.appealRegistry, chainId: chain.client.chain.id }
  const signed = []
  for (const signer of signers) {
    const signature = await signer.signTypedData(answerTypedData(message, domain))
    signed.push({ signer: signer.address, signature })
  }
  const data = encodeFunctionData({ abi, functionName: 'answer', args: [message, signed] })
  return spend(city, preparer.address, data)
}
