import { accessManagerAbi } from '@initiative-citizen/contracts/abi'
import { ROLES } from '@initiative-citizen/contracts/roles'
import { type Address, decodeEventLog, encodeEventTopics, type Hex, numberToHex } from 'viem'
import { RpcError } from '../../../lib/chain/RpcError.ts'
import type { RpcRequest } from '../../../lib/chain/rpc.ts'
import { OFFICES, type Office } from './office.ts'
import { readOffices } from './readOffices.ts'

/** Who holds each office now. */
export type Officials = Readonly<Record<Office, readonly Address[]>>

interface Log {
  readonly topics: [Hex, ...Hex[]]
  readonly data: Hex
}

/**
 * Finds who was ever given an office, and asks who holds it still.
 * @param accessManager Its address, and the block that nothing of the city is older than.
 * @throws RpcError
 */
export async function readOfficials(
  request: RpcRequest,
  accessManager: { address: Address; startBlock: number },
): Promise<Officials> {
  const event = { abi: accessManagerAbi, eventName: 'RoleGranted' } as const
  const topics = encodeEventTopics({ ...event, args: { roleId: OFFICES.map((office) => ROLES[office]) } })
  const fromBlock = numberToHex(accessManager.startBlock)
  const filter = { address: accessManager.address, topics, fromBlock, toBlock: 'latest' }
  const logs = await request('eth_getLogs', [filter])
  if (!Array.isArray(logs)) throw new RpcError('eth_getLogs', 'the answer is not a list')
  const accounts = new Set(
    logs.map(({ topics, data }: Log) => decodeEventLog({ ...event, topics, data }).args.account),
  )
  const holders = await Promise.all(
    [...accounts].map(async (account) => ({
      account,
      offices: await readOffices(request, accessManager.address, account),
    })),
  )
  const of = (office: Office) =>
    holders.filter(({ offices }) => offices.includes(office)).map(({ account }) => account)
  return {
    registrar: of('registrar'),
    treasurer: of('treasurer'),
    guardian: of('guardian'),
    establishment: of('establishment'),
    dispatcher: of('dispatcher'),
    supervisor: of('supervisor'),
    moderator: of('moderator'),
  }
}
