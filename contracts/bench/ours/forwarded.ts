import { encodeFunctionData, getAbiItem, sha256, toHex, zeroAddress } from 'viem'
import { appealRegistryAbi, forwarderAbi } from '../../generated/abi.ts'
import { type ForwardRequest, forwardRequestTypedData } from '../../ts/forwardRequest.ts'
import type { City } from '../City.ts'
import type { GasByAction } from '../GasByAction.ts'

/** Residents whom `buildCity` registered, and who have filed nothing in this run. */
const FIRST_AUTHOR = 1_100
const REQUESTS = 10
const KIND = 1
/** 1 January 2100: the same calldata in every run. */
const DEADLINE = 4_102_444_800

/**
 * An author's first appeal of a day, sent by a relay: `ERC2771Forwarder.executeBatch` with ten of them, per request.
 * Each author has used the forwarder before. Comes after `measureAppeals`, which sets the deadlines.
 */
export async function measureForwarded({ chain, contracts, treasurer }: City): Promise<GasByAction> {
  const authors = Array.from({ length: REQUESTS }, (_, i) => chain.account(FIRST_AUTHOR + i))
  const domain = { forwarder: contracts.forwarder, chainId: chain.client.chain.id }
  const batch = async (day: number) => {
    const requests = authors.map(async (author) => {
      const filing = {
        kind: KIND,
        district: 1,
        category: 112,
        visibility: 0,
        digest: sha256(toHex(`appeal ${day}`)),
      }
      const request: ForwardRequest = {
        from: author.address,
        to: contracts.appealRegistry,
        value: 0n,
        gas: 200_000n,
        nonce: BigInt(day),
        deadline: DEADLINE,
        data: encodeFunctionData({ abi: appealRegistryAbi, functionName: 'file', args: [filing] }),
      }
      return { ...request, signature: await author.signTypedData(forwardRequestTypedData(request, domain)) }
    })
    const args = [await Promise.all(requests), zeroAddress] as const
    const data = encodeFunctionData({ abi: forwarderAbi, functionName: 'executeBatch', args })
    return chain.spend(treasurer, contracts.forwarder, data)
  }
  await batch(0)
  await chain.warpTo((await chain.now()) + 86_400)
  const from = (await chain.client.getBlockNumber()) + 1n
  const gas = await batch(1)
  const event = getAbiItem({ abi: appealRegistryAbi, name: 'AppealFiled' })
  const filed = await chain.client.getLogs({ address: contracts.appealRegistry, event, fromBlock: from })
  if (filed.length !== REQUESTS) throw new Error(`Of ${REQUESTS} relayed appeals ${filed.length} were filed.`)
  return { forwardedAppealFile: Math.round(gas / REQUESTS) }
}
