import { budgetRoundAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { callContract } from '../../lib/chain/callContract.ts'
import { type Opening, readOpenings } from '../../lib/chain/readOpenings.ts'
import type { RpcRequest } from '../../lib/chain/rpc.ts'
import type { Config } from '../../lib/config/config.ts'
import { sum } from '../../lib/round/books.ts'
import type { CitizenOfWallet, WalletProfile, WalletRound } from './WalletProfile.ts'

/** `ICitizenRegistry.Status`, in the contract's order. */
const STATUSES = [undefined, 'Active', 'Revoked', 'Lost'] as const

/** More would take a node too long without the index. */
const MOST_ROUNDS = 20

/** Reads what the chain itself tells of a wallet: its citizen, and its ballot and coins in the latest rounds. @throws RpcError */
export async function readWalletProfile(
  request: RpcRequest,
  wallet: Address,
  config: Config,
): Promise<WalletProfile> {
  const { citizenRegistry, budgetRoundFactory } = config.contracts
  const factory = { address: budgetRoundFactory, startBlock: config.startBlock }
  const [citizen, openings] = await Promise.all([
    readCitizen(request, wallet, citizenRegistry),
    readOpenings(request, factory),
  ])
  const latest = openings.reverse().slice(0, MOST_ROUNDS)
  const rounds = await Promise.all(latest.map((opening) => readRound(request, wallet, opening)))
  return { citizen, totals: undefined, rounds: rounds.flat() }
}

async function readCitizen(
  request: RpcRequest,
  wallet: Address,
  registry: Address,
): Promise<CitizenOfWallet | undefined> {
  const { index, district, status } = await callContract(request, {
    abi: citizenRegistryAbi,
    address: registry,
    functionName: 'citizenOf',
    args: [wallet],
  })
  const name = STATUSES[status]
  return name && { index, district, status: name, currentWallet: name === 'Lost' ? undefined : wallet }
}

/** @returns One round if the wallet is enrolled in it, else none. */
async function readRound(
  request: RpcRequest,
  wallet: Address,
  { round, terms }: Opening,
): Promise<WalletRound[]> {
  const contract = { abi: budgetRoundAbi, address: round } as const
  const [[ballot, sequence], share] = await Promise.all([
    callContract(request, { ...contract, functionName: 'ballotOf', args: [wallet] }),
    callContract(request, { ...contract, functionName: 'share', args: [] }),
  ])
  if (sequence === 0) return []
  const lines = ballot.map(({ project, amount }) => ({ project, amount: BigInt(amount) }))
  const address = round.toLowerCase() as Address
  return [
    { address, name: terms.name, share: BigInt(share), put: sum(lines.map(({ amount }) => amount)), lines },
  ]
}
