import { readOpenings } from '../../lib/chain/readOpenings.ts'
import { toRound } from '../../lib/chain/readRound.ts'
import { readStanding } from '../../lib/chain/readStanding.ts'
import type { RpcRequest } from '../../lib/chain/rpc.ts'
import type { Config } from '../../lib/config/config.ts'
import { sum } from '../../lib/round/books.ts'
import type { Round } from '../../lib/round/Round.ts'
import type { Standing } from '../../lib/round/Standing.ts'
import type { RoundListItem } from './RoundListItem.ts'

/** More would take a node too long without the index. */
const MOST = 20

/** Reads the city's rounds from the chain, the newest first. @throws RpcError */
export async function readRoundList(request: RpcRequest, config: Config): Promise<readonly RoundListItem[]> {
  const factory = { address: config.contracts.budgetRoundFactory, startBlock: config.startBlock }
  const openings = (await readOpenings(request, factory)).reverse().slice(0, MOST)
  return Promise.all(
    openings.map(async (opening) => {
      const { round: address, number } = opening
      const standing = await readStanding(request, address)
      return toItem(toRound({ ...opening, address: lowerCase(address) }), number, standing)
    }),
  )
}

function lowerCase(address: `0x${string}`): `0x${string}` {
  return address.toLowerCase() as `0x${string}`
}

function toItem(round: Round, number: number, standing: Standing): RoundListItem {
  const { address, name, budget, district, dates, projects } = round
  const { enrolled, share, settled, cancelled, raised, funded } = standing
  const granted = projects.filter((project) => funded?.[project.number])
  return {
    address,
    number,
    name,
    budget,
    district,
    dates,
    projectCount: projects.length,
    enrolled,
    share,
    voters: undefined,
    inPiggyBanks: sum(raised),
    settled,
    cancelled,
    granted: funded && sum(granted.map(({ cost }) => cost)),
    fundedCount: funded && granted.length,
  }
}
