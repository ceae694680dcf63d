import {
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
  outcomeRuleAbi,
} from '@initiative-citizen/contracts/abi'
import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { Abi, Address } from 'viem'
import type { Findings } from '../Findings.ts'
import { callMany } from '../read/callMany.ts'
import { type Rpc, resultOf } from '../read/Rpc.ts'
import type { Head } from '../read/readHead.ts'

/**
 * Whether the deployment is on this chain, and its contracts know each other and nobody else.
 * @returns False when there is nothing to go on with.
 */
export async function checkChain(
  rpc: Rpc,
  book: AddressBook,
  head: Head,
  findings: Findings,
): Promise<boolean> {
  const chainId = Number(await rpc.result('eth_chainId', []))
  findings.same('wrongChain', rpc.url, book.chainId, chainId)
  if (chainId !== book.chainId) return false
  if (!(await haveCode(rpc, book, head, findings))) return false
  return isWired(rpc, book, head, findings)
}

async function haveCode(rpc: Rpc, book: AddressBook, head: Head, findings: Findings): Promise<boolean> {
  const contracts = Object.entries(book.contracts)
  const tag = `0x${head.number.toString(16)}`
  const answers = await rpc.ask(
    contracts.map(([, address]) => ({ method: 'eth_getCode', params: [address, tag] })),
  )
  let all = true
  answers.forEach((answer, i) => {
    const [name, address] = contracts[i] as [string, string]
    findings.count()
    if (resultOf(answer, rpc.url, 'eth_getCode') !== '0x') return
    findings.differ('noContract', `${name} ${address}`, 'a contract', 'no code')
    all = false
  })
  return all
}

/** Which other contract each believes in; a stranger's may not even have the views. */
async function isWired(rpc: Rpc, book: AddressBook, head: Head, findings: Findings): Promise<boolean> {
  const views = wiring(book.contracts)
  const answers = await Promise.allSettled(
    views.map(([address, abi, functionName]) => callMany(rpc, [{ address, abi, functionName }], head.number)),
  )
  answers.forEach((answer, i) => {
    const [address, , view, expected] = views[i] as Wire
    const found = answer.status === 'fulfilled' ? answer.value[0] : 'no answer'
    findings.same('otherWiring', `${view} of ${address}`, expected, found)
  })
  return answers.every(({ status }) => status === 'fulfilled')
}

type Wire = readonly [contract: Address, abi: Abi, view: string, expected: string]

function wiring(book: AddressBook['contracts']): readonly Wire[] {
  const { accessManager, forwarder, citizenRegistry, departmentRegistry } = book
  const governed = [
    [citizenRegistry, citizenRegistryAbi],
    [book.budgetRoundFactory, budgetRoundFactoryAbi],
    [departmentRegistry, departmentRegistryAbi],
    [book.appealRegistry, appealRegistryAbi],
  ] as const
  return [
    ...governed.flatMap(([address, abi]): Wire[] => [
      [address, abi, 'authority', accessManager],
      [address, abi, 'trustedForwarder', forwarder],
    ]),
    [book.budgetRoundFactory, budgetRoundFactoryAbi, 'registry', citizenRegistry],
    [book.appealRegistry, appealRegistryAbi, 'citizenRegistry', citizenRegistry],
    [book.appealRegistry, appealRegistryAbi, 'departmentRegistry', departmentRegistry],
    [book.greedyByRaised, outcomeRuleAbi, 'name', 'GreedyByRaised'],
    [book.fillToCost, outcomeRuleAbi, 'name', 'FillToCost'],
  ]
}
