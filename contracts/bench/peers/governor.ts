import { encodeDeployData, encodeFunctionData, erc20Abi, parseAbi, parseEther } from 'viem'
import type { Chain } from '../Chain.ts'
import type { GasByAction } from '../GasByAction.ts'
import { readPeer } from './compile.ts'
import { votesAbi } from './tokens.ts'

const governorAbi = parseAbi([
  'function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)',
  'function castVote(uint256 proposalId, uint8 support) returns (uint256)',
])
const FOR = 1

/** A vote on a proposal: the first one, and a later one for the same side. */
export async function measureGovernor(chain: Chain): Promise<GasByAction> {
  const [holder, other] = [chain.account(20), chain.account(21)]
  const votes = readPeer('PeerVotes')
  const token = await chain.deploy(holder, encodeDeployData({ ...votes, args: [holder.address] }))
  const peer = readPeer('PeerGovernor')
  const governor = await chain.deploy(holder, encodeDeployData({ ...peer, args: [token] }))
  const half = encodeFunctionData({
    abi: erc20Abi,
    functionName: 'transfer',
    args: [other.address, parseEther('500000')],
  })
  await chain.spend(holder.address, token, half)
  for (const { address } of [holder, other]) {
    const data = encodeFunctionData({ abi: votesAbi, functionName: 'delegate', args: [address] })
    await chain.spend(address, token, data)
  }

  const proposal = {
    abi: governorAbi,
    functionName: 'propose',
    args: [[holder.address], [0n], ['0x'], 'A proposal to vote on'],
  } as const
  const simulated = await chain.client.simulateContract({
    ...proposal,
    address: governor,
    account: holder.address,
  })
  await chain.spend(holder.address, governor, encodeFunctionData(proposal))
  await chain.client.mine({ blocks: 2 })
  const vote = encodeFunctionData({
    abi: governorAbi,
    functionName: 'castVote',
    args: [simulated.result, FOR],
  })
  return {
    governorCastVoteFirst: await chain.spend(holder.address, governor, vote),
    governorCastVoteNext: await chain.spend(other.address, governor, vote),
  }
}
