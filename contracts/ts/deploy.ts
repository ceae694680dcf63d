import {
  type Abi,
  type Account,
  type Address,
  type Chain,
  type Hex,
  isAddressEqual,
  type PublicClient,
  type Transport,
  type WalletClient,
} from 'viem'
import {
  accessManagerAbi,
  appealRegistryAbi,
  budgetRoundFactoryAbi,
  citizenRegistryAbi,
  departmentRegistryAbi,
  fillToCostAbi,
  forwarderAbi,
  greedyByRaisedAbi,
} from '../generated/abi.ts'
import * as bytecode from '../generated/bytecode.ts'
import type { AddressBook } from './addressBook.ts'
import { handOver } from './handOver.ts'
import type { Offices } from './Offices.ts'

interface Clients {
  readonly wallet: WalletClient<Transport, Chain, Account>
  readonly chain: PublicClient
}

/**
 * Deploys a whole city and hands it over: afterwards the deployer has no power left.
 * @param clients The deployer's wallet and a view of the chain.
 * @param offices Who gets which role, and what is decided once.
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
  const departmentRegistry = await deploy(
    'DepartmentRegistry',
    departmentRegistryAbi,
    bytecode.departmentRegistryBytecode,
    [accessManager, forwarder],
  )
  const appealRegistry = await deploy('AppealRegistry', appealRegistryAbi, bytecode.appealRegistryBytecode, [
    accessManager,
    forwarder,
    citizenRegistry,
    departmentRegistry,
    offices.appeals.dailyLimit,
    offices.appeals.utcOffset,
  ])
  const contracts = {
    accessManager,
    forwarder,
    citizenRegistry,
    budgetRoundFactory,
    greedyByRaised,
    fillToCost,
    departmentRegistry,
    appealRegistry,
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
