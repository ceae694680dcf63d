import { encodeDeployData, encodeFunctionData, erc20Abi, parseAbi, parseEther } from 'viem'
import type { Chain } from '../Chain.ts'
import type { GasByAction } from '../GasByAction.ts'
import { readPeer } from './compile.ts'
import { votesAbi } from './tokens.ts'

const governorAbi = parseAbi([
  'function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns (uint256)',
  'function castVote(uint256 proposalId, uint8 support) returns (uint256)',
  'function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns (uint256)',
])
const FOR = 1

/** A vote on a proposal: the first one, a later one for the same side, and one that somebody else sends, signed. */
export async function measureGovernor(chain: Chain): Promise<GasByAction> {
  const [holder, other, signer] = [chain.account(20), chain.account(21), chain.account(22)]
  const votes = readPeer('PeerVotes')
  const token = await chain.deploy(holder, encodeDeployData({ ...votes, args: [holder.address] }))
  const peer = readPeer('PeerGovernor')
  const governor = await chain.deploy(holder, encodeDeployData({ ...peer, args: [token] }))
  for (const { address } of [other, signer]) {
    const args = [address, parseEther('300000')] as const
    const data = encodeFunctionData({ abi: erc20Abi, functionName: 'transfer', args })
    await chain.spend(holder.address, token, data)
  }
  for (const { address } of [holder, other, signer]) {
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
  const signature = await signer.signTypedData({
    domain: { name: 'Peer', version: '1', chainId: chain.client.chain.id, verifyingContract: governor },
    types: {
      Ballot: [
        { name: 'proposalId', type: 'uint256' },
        { name: 'support', type: 'uint8' },
        { name: 'voter', type: 'address' },
        { name: 'nonce', type: 'uint256' },
      ],
    },
    primaryType: 'Ballot',
    message: { proposalId: simulated.result, support: FOR, voter: signer.address, nonce: 0n },
  })
  const bySignature = encodeFunctionData({
    abi: governorAbi,
    functionName: 'castVoteBySig',
    args: [simulated.result, FOR, signer.address, signature],
  })
  return {
    governorCastVoteFirst: await chain.spend(holder.address, governor, vote),
    governorCastVoteNext: await chain.spend(other.address, governor, vote),
    governorCastVoteBySig: await chain.spend(holder.address, governor, bySignature),
  }
}
