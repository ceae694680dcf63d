import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import {
  type Abi,
  type Address,
  createPublicClient,
  createWalletClient,
  http,
  isAddressEqual,
  type PublicClient,
  parseAbi,
  toFunctionSelector,
} from 'viem'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { foundry } from 'viem/chains'
import {
  accessManagerAbi,
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
} from '../../generated/abi.ts'
import type { AddressBook } from '../../ts/addressBook.ts'
import { deployCity } from '../../ts/deploy.ts'
import { freePort } from '../../ts/freePort.ts'
import type { Offices } from '../../ts/Offices.ts'
import { ROLES, type Role } from '../../ts/roles.ts'

// What `FoundedCity.sol` mirrors in Solidity, here by the deployment itself on a real node.

const DEPLOYER_KEY = generatePrivateKey()
const deployer = privateKeyToAccount(DEPLOYER_KEY).address
const account = () => privateKeyToAccount(generatePrivateKey()).address
const offices: Offices = {
  admin: account(),
  adminDelay: 172_800,
  registrars: [account(), account()],
  treasurers: [account()],
  guardians: [account(), account()],
  establishments: [account()],
  dispatchers: [account(), account()],
  supervisors: [account()],
  moderators: [account(), account()],
  appeals: { dailyLimit: 7, utcOffset: -12_600 },
}
const stranger = account()
/** What no office is asked about: anyone may, or authors and officers by the appeal itself. */
const OPEN_TO_ALL = [
  'CitizenRegistry.register',
  ...[
    'file',
    'join',
    'provideInformation',
    'withdraw',
    'confirm',
    'dispute',
    'commitClaim',
    'claim',
    'assign',
    'requestInformation',
    'extend',
    'answer',
    'signAnswer',
    'returnAnswer',
    'reseal',
    'markOverdue',
    'multicall',
    'closeUnconfirmed',
  ].map((name) => `AppealRegistry.${name}`),
]

let anvil: ChildProcess
let chain: PublicClient
let book: AddressBook
const steps: string[] = []

before(async () => {
  const port = await freePort()
  const binary = createRequire(import.meta.url).resolve('@foundry-rs/anvil-linux-amd64/bin/anvil')
  anvil = spawn(binary, ['--port', String(port), '--silent'], { stdio: 'ignore' })
  const transport = http(`http://127.0.0.1:${port}`)
  chain = createPublicClient({ chain: foundry, transport, pollingInterval: 50 })
  await answers(chain)
  await chain.request({
    method: 'anvil_setBalance' as never,
    params: [deployer, '0x56bc75e2d63100000'] as never,
  })
  const wallet = createWalletClient({
    chain: foundry,
    transport,
    account: privateKeyToAccount(DEPLOYER_KEY),
  })
  book = await deployCity({ wallet, chain }, offices, (step) => steps.push(step))
})

after(() => {
  anvil.kill()
})

test('every contract has code, and the book names the first block', async () => {
  for (const [name, address] of Object.entries(book.contracts)) {
    assert.ok(await chain.getCode({ address }), `${name} has no code`)
  }
  assert.equal(book.chainId, foundry.id)
  assert.equal(book.startBlock, 1)
  const first = await chain.getBlock({ blockNumber: 1n, includeTransactions: true })
  assert.equal(first.transactions[0]?.from.toLowerCase(), deployer.toLowerCase())
})

test('progress names each contract and each step', () => {
  assert.deepEqual(steps, [
    'AccessManager',
    'ERC2771Forwarder',
    'CitizenRegistry',
    'BudgetRoundFactory',
    'GreedyByRaised',
    'FillToCost',
    'DepartmentRegistry',
    'AppealRegistry',
    'allowRule',
    'allowRule',
    'roles',
  ])
})

test('each office is held by those named, and by nobody else', async () => {
  const holders: Record<Role, readonly Address[]> = {
    admin: [offices.admin],
    registrar: offices.registrars,
    treasurer: offices.treasurers,
    guardian: offices.guardians,
    establishment: offices.establishments,
    dispatcher: offices.dispatchers,
    supervisor: offices.supervisors,
    moderator: offices.moderators,
  }
  const everybody = [...Object.values(holders).flat(), deployer, stranger, ...Object.values(book.contracts)]
  for (const role of Object.keys(ROLES) as Role[]) {
    for (const who of everybody) {
      const [isMember, delay] = await readManager('hasRole', [ROLES[role], who])
      assert.equal(isMember, holders[role].includes(who), `${role} ${who}`)
      if (isMember) assert.equal(delay, role === 'admin' ? offices.adminDelay : 0, `${role}'s delay`)
    }
  }
})

test('each restricted function belongs to its office', async () => {
  const expected: Record<string, Role> = {
    'CitizenRegistry.registerBatch': 'registrar',
    'CitizenRegistry.rebind': 'registrar',
    'CitizenRegistry.revoke': 'registrar',
    'CitizenRegistry.reinstate': 'registrar',
    'CitizenRegistry.changeDistrict': 'registrar',
    'CitizenRegistry.pause': 'guardian',
    'CitizenRegistry.unpause': 'guardian',
    'BudgetRoundFactory.openRound': 'treasurer',
    'BudgetRoundFactory.cancelRound': 'treasurer',
    'BudgetRoundFactory.allowRule': 'admin',
    'BudgetRoundFactory.pause': 'guardian',
    'BudgetRoundFactory.unpause': 'guardian',
    'DepartmentRegistry.openDepartment': 'establishment',
    'DepartmentRegistry.renameDepartment': 'establishment',
    'DepartmentRegistry.closeDepartment': 'establishment',
    'DepartmentRegistry.setApprovals': 'establishment',
    'DepartmentRegistry.setCoverage': 'establishment',
    'DepartmentRegistry.appointHead': 'establishment',
    'DepartmentRegistry.appointOfficer': 'establishment',
    'DepartmentRegistry.dismissOfficer': 'establishment',
    'DepartmentRegistry.publishKey': 'establishment',
    'DepartmentRegistry.publish': 'establishment',
    'AppealRegistry.setTerms': 'establishment',
    'AppealRegistry.fileFor': 'dispatcher',
    'AppealRegistry.register': 'dispatcher',
    'AppealRegistry.forward': 'dispatcher',
    'AppealRegistry.reopen': 'supervisor',
    'AppealRegistry.uphold': 'supervisor',
    'AppealRegistry.entomb': 'moderator',
    'AppealRegistry.restore': 'moderator',
  }
  const found: Record<string, Role> = {}
  const contracts: [string, Address, Abi][] = [
    ['CitizenRegistry', book.contracts.citizenRegistry, citizenRegistryAbi],
    ['BudgetRoundFactory', book.contracts.budgetRoundFactory, budgetRoundFactoryAbi],
    ['DepartmentRegistry', book.contracts.departmentRegistry, departmentRegistryAbi],
    ['AppealRegistry', book.contracts.appealRegistry, appealRegistryAbi],
  ]
  for (const [name, address, abi] of contracts) {
    for (const item of abi) {
      if (item.type !== 'function' || item.stateMutability !== 'nonpayable') continue
      if (OPEN_TO_ALL.includes(`${name}.${item.name}`) || item.name === 'setAuthority') continue // not by office
      const role = await readManager('getTargetFunctionRole', [address, toFunctionSelector(item)])
      const office = (Object.keys(ROLES) as Role[]).find((key) => ROLES[key] === role)
      if (office) found[`${name}.${item.name}`] = office
    }
  }
  assert.deepEqual(found, expected)
})

test('the deployer has no power left', async () => {
  const calls = [
    {
      abi: accessManagerAbi,
      address: book.contracts.accessManager,
      functionName: 'grantRole',
      args: [ROLES.registrar, deployer, 0],
    },
    {
      abi: accessManagerAbi,
      address: book.contracts.accessManager,
      functionName: 'setTargetClosed',
      args: [book.contracts.citizenRegistry, true],
    },
    { abi: citizenRegistryAbi, address: book.contracts.citizenRegistry, functionName: 'pause', args: [] },
    {
      abi: departmentRegistryAbi,
      address: book.contracts.departmentRegistry,
      functionName: 'openDepartment',
      args: [0, 'Благоустройство', 'Б', 1, 1n],
    },
    {
      abi: appealRegistryAbi,
      address: book.contracts.appealRegistry,
      functionName: 'register',
      args: [1n, 1],
    },
    {
      abi: budgetRoundFactoryAbi,
      address: book.contracts.budgetRoundFactory,
      functionName: 'allowRule',
      args: [book.contracts.fillToCost, false],
    },
  ]
  for (const call of calls) {
    await assert.rejects(
      chain.simulateContract({ ...call, account: deployer } as Parameters<typeof chain.simulateContract>[0]),
      /AccessManagerUnauthorizedAccount|AccessManagedUnauthorized/,
      call.functionName,
    )
  }
})

test('the administrator does nothing at once', async () => {
  await assert.rejects(
    chain.simulateContract({
      abi: accessManagerAbi,
      address: book.contracts.accessManager,
      functionName: 'grantRole',
      args: [ROLES.registrar, stranger, 0],
      account: offices.admin,
    }),
    /AccessManagerNotScheduled/,
  )
})

test('both rules are allowed, and register, rounds and rules know one another', async () => {
  const factory = { abi: budgetRoundFactoryAbi, address: book.contracts.budgetRoundFactory } as const
  for (const rule of [book.contracts.greedyByRaised, book.contracts.fillToCost]) {
    assert.equal(await chain.readContract({ ...factory, functionName: 'isRuleAllowed', args: [rule] }), true)
  }
  const registry = await chain.readContract({ ...factory, functionName: 'registry' })
  assert.ok(isAddressEqual(registry, book.contracts.citizenRegistry))
  const trusts = parseAbi(['function trustedForwarder() view returns (address)'])
  const { citizenRegistry, budgetRoundFactory, departmentRegistry, appealRegistry } = book.contracts
  for (const address of [citizenRegistry, budgetRoundFactory, departmentRegistry, appealRegistry]) {
    const forwarder = await chain.readContract({ address, abi: trusts, functionName: 'trustedForwarder' })
    assert.ok(isAddressEqual(forwarder, book.contracts.forwarder))
  }
})

test('the limit of appeals is what the city decided', async () => {
  const address = book.contracts.appealRegistry
  const limit = await chain.readContract({ address, abi: appealRegistryAbi, functionName: 'dailyLimit' })
  assert.equal(limit, offices.appeals.dailyLimit)
})

test('a deployer who would keep the power is refused', async () => {
  const wallet = createWalletClient({
    chain: foundry,
    transport: http(),
    account: privateKeyToAccount(DEPLOYER_KEY),
  })
  await assert.rejects(deployCity({ wallet, chain }, { ...offices, admin: deployer }), /another account/)
})

type ManagerReads = { hasRole: readonly [boolean, number]; getTargetFunctionRole: bigint }

async function readManager<Name extends keyof ManagerReads>(
  functionName: Name,
  args: readonly unknown[],
): Promise<ManagerReads[Name]> {
  const call = { abi: accessManagerAbi as Abi, address: book.contracts.accessManager, functionName, args }
  return (await chain.readContract(call)) as ManagerReads[Name]
}

async function answers(client: PublicClient): Promise<void> {
  for (let tries = 0; ; ++tries) {
    try {
      await client.getBlockNumber()
      return
    } catch (error) {
      if (tries === 300) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
