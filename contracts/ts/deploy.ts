import {
  type Abi,
  type Account,
  type Address,
  type Chain,
  encodeFunctionData,
  type Hex,
  isAddressEqual,
  type PublicClient,
  type Transport,
  toFunctionSelector,
  type WalletClient,
} from 'viem'
import {
  accessManagerAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  fillToCostAbi,
  forwarderAbi,
  greedyByRaisedAbi,
} from '../generated/abi.ts'
import * as bytecode from '../generated/bytecode.ts'
import type { AddressBook } from './addressBook.ts'
import { ROLES, type Role } from './roles.ts'

/** Who holds which office. Addresses of Safes in a real city. */
export interface Offices {
  readonly admin: Address
  /** Seconds between an administrator's word and its effect: every change of a role waits that long. */
  readonly adminDelay: number
  readonly registrars: readonly Address[]
  readonly treasurers: readonly Address[]
  readonly guardians: readonly Address[]
}

interface Clients {
  readonly wallet: WalletClient<Transport, Chain, Account>
  readonly chain: PublicClient
}

/**
 * Deploys a whole city and hands it over: afterwards the deployer has no power left.
 * @param clients The deployer's wallet and a view of the chain.
 * @param offices Who gets which role.
 * @param onStep Hears about each contract and each step, for progress.
 * @returns The address book.
 * @throws When the administrator is the deployer, or a transaction fails; nothing half-done can be used, deploy again.
 */
export async function deployCity(
  clients: Clients,
  offices: Offices,
  onStep: (step: string) => void = () => {},
): Promise<AddressBook> {
  const startBlock = Number(await clients.chain.getBlockNumber()) + 1
  const deployer = clients.wallet.account.address
  if (isAddressEqual(deployer, offices.admin)) {
    throw new Error('The deployer gives its power up at the end: name another account as administrator.')
  }
  const deploy = async (
    name: string,
    abi: Abi,
    code: Hex,
    args: readonly unknown[] = [],
  ): Promise<Address> => {
    onStep(name)
    const hash = await clients.wallet.deployContract({ abi, bytecode: code, args })
    const receipt = await clients.chain.waitForTransactionReceipt({ hash })
    if (receipt.status !== 'success' || !receipt.contractAddress)
      throw new Error(`${name} was not deployed: ${hash}`)
    return receipt.contractAddress
  }

  const accessManager = await deploy('AccessManager', accessManagerAbi, bytecode.accessManagerBytecode, [
    deployer,
  ])
  const forwarder = await deploy('ERC2771Forwarder', forwarderAbi, bytecode.forwarderBytecode, [
    'InitiativeCitizen',
  ])
  const citizenRegistry = await deploy(
    'CitizenRegistry',
    citizenRegistryAbi,
    bytecode.citizenRegistryBytecode,
    [accessManager, forwarder],
  )
  const budgetRoundFactory = await deploy(
    'BudgetRoundFactory',
    budgetRoundFactoryAbi,
    bytecode.budgetRoundFactoryBytecode,
    [accessManager, forwarder, citizenRegistry],
  )
  const greedyByRaised = await deploy('GreedyByRaised', greedyByRaisedAbi, bytecode.greedyByRaisedBytecode)
  const fillToCost = await deploy('FillToCost', fillToCostAbi, bytecode.fillToCostBytecode)
  const contracts = {
    accessManager,
    forwarder,
    citizenRegistry,
    budgetRoundFactory,
    greedyByRaised,
    fillToCost,
  }

  for (const rule of [greedyByRaised, fillToCost]) {
    onStep('allowRule')
    const hash = await clients.wallet.writeContract({
      address: budgetRoundFactory,
      abi: budgetRoundFactoryAbi,
      functionName: 'allowRule',
      args: [rule, true],
    })
    await succeed(clients, hash)
  }
  onStep('roles')
  const hash = await clients.wallet.writeContract({
    address: accessManager,
    abi: accessManagerAbi,
    functionName: 'multicall',
    args: [handOver(contracts, offices, deployer)],
  })
  await succeed(clients, hash)
  return { chainId: clients.wallet.chain.id, startBlock, contracts }
}

async function succeed(clients: Clients, hash: Hex): Promise<void> {
  const { status } = await clients.chain.waitForTransactionReceipt({ hash })
  if (status !== 'success') throw new Error(`Transaction ${hash} failed`)
}

/** The AccessManager calls that give each role its functions and holders, and take the deployer's power away. */
function handOver(contracts: AddressBook['contracts'], offices: Offices, deployer: Address): Hex[] {
  const calls: Hex[] = []
  const call = (data: Parameters<typeof encodeFunctionData<typeof accessManagerAbi>>[0]) =>
    calls.push(encodeFunctionData(data))
  const abi = accessManagerAbi

  const allow = (target: Address, targetAbi: Abi, names: readonly string[], role: Role) => {
    const selectors = targetAbi
      .filter((item) => item.type === 'function' && names.includes(item.name))
      .map((item) => toFunctionSelector(item as Extract<typeof item, { type: 'function' }>))
    call({ abi, functionName: 'setTargetFunctionRole', args: [target, selectors, ROLES[role]] })
  }
  const registrarCalls = ['registerBatch', 'rebind', 'revoke', 'reinstate', 'changeDistrict']
  allow(contracts.citizenRegistry, citizenRegistryAbi, registrarCalls, 'registrar')
  allow(contracts.citizenRegistry, citizenRegistryAbi, ['pause', 'unpause'], 'guardian')
  allow(contracts.budgetRoundFactory, budgetRoundFactoryAbi, ['openRound', 'cancelRound'], 'treasurer')
  allow(contracts.budgetRoundFactory, budgetRoundFactoryAbi, ['pause', 'unpause'], 'guardian')

  const grant = (role: Role, holders: readonly Address[], delay: number) => {
    for (const holder of holders) call({ abi, functionName: 'grantRole', args: [ROLES[role], holder, delay] })
  }
  for (const role of ['registrar', 'treasurer', 'guardian'] as const) {
    call({ abi, functionName: 'labelRole', args: [ROLES[role], role] })
  }
  grant('registrar', offices.registrars, 0)
  grant('treasurer', offices.treasurers, 0)
  grant('guardian', offices.guardians, 0)
  grant('admin', [offices.admin], offices.adminDelay)
  call({ abi, functionName: 'renounceRole', args: [ROLES.admin, deployer] })
  return calls
}
