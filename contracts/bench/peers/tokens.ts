import { type Address, encodeDeployData, encodeFunctionData, erc20Abi, parseAbi, parseEther } from 'viem'
import type { Chain } from '../Chain.ts'
import type { GasByAction } from '../GasByAction.ts'
import { readPeer } from './compile.ts'

export const votesAbi = parseAbi(['function delegate(address delegatee)'])

/** Transfers between two who hold coins before and after; with ERC20Votes both have delegated to themselves. */
export async function measureTokens(chain: Chain): Promise<GasByAction> {
  const [holder, other] = [chain.account(10), chain.account(11)]
  const transfer = (token: Address, ether: string) =>
    chain.spend(
      holder.address,
      token,
      encodeFunctionData({
        abi: erc20Abi,
        functionName: 'transfer',
        args: [other.address, parseEther(ether)],
      }),
    )
  const deploy = ({ abi, bytecode }: ReturnType<typeof readPeer>) =>
    chain.deploy(holder, encodeDeployData({ abi, bytecode, args: [holder.address] }))

  const plain = await deploy(readPeer('PeerToken'))
  await transfer(plain, '1')

  const votes = await deploy(readPeer('PeerVotes'))
  for (const { address } of [holder, other]) {
    const data = encodeFunctionData({ abi: votesAbi, functionName: 'delegate', args: [address] })
    await chain.spend(address, votes, data)
  }
  await transfer(votes, '1')
  return { erc20Transfer: await transfer(plain, '2'), erc20VotesTransfer: await transfer(votes, '2') }
}
