import { setTimeout as sleep } from 'node:timers/promises'
import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { unpackBallotsCast } from '@initiative-citizen/contracts/signed-ballot'
import { signBallots, type VotersBallot } from '@initiative-citizen/observer/replay/sign-ballots'
import { SIGNED } from '@initiative-citizen/observer/replay/signed'
import { TallyCount } from '@initiative-citizen/observer/replay/tally'
import { voterWallet } from '@initiative-citizen/observer/replay/voter-key'
import type { Way } from '@initiative-citizen/observer/replay/way'
import pMap from 'p-map'
import type { Address } from 'viem'
import { chainClient } from '../chain/client.ts'
import type { Measurement } from './Measurement.ts'

/** Requests on their way at once: as many people as press the button in the same moment. */
const AT_ONCE = 64
/** anvil works out the root of its whole state anew with each block: seconds of work, with a hundred thousand voters. */
const BLOCK_SECONDS = 4
const POLL_MS = 200
/** When the relay has brought nothing new for so long, something is wrong. */
const PATIENCE_MS = 120_000

/**
 * Voters' signed ballots go to the relay, one HTTP request each, and the relay brings them onto the chain. Enrolments are
 * sent in batches as by `SIGNED`.
 * @param relay Its address, known when it runs.
 * @param onMeasured Hears how long it took.
 */
export function relayedWay(relay: () => string, onMeasured: (figures: Measurement['relay']) => void): Way {
  return {
    ...SIGNED,
    cast: async (city, round, votes, how, onProgress) => {
      const tally = new TallyCount()
      const requests: string[] = []
      for await (const ballot of signBallots(city, round, votes, how, tally)) {
        requests.push(toRequest(round, voterWallet(how.secret, ballot.voter), ballot))
      }
      const chain = chainClient(city.ledger.url)
      await chain.setIntervalMining({ interval: BLOCK_SECONDS })
      const fromBlock = (await chain.getBlockNumber()) + 1n
      const begun = performance.now()
      const mined = untilMined(chain, round, fromBlock, requests.length, onProgress)
      await submitAll(`${relay()}/v1/ballots`, requests)
      const accepted = performance.now()
      const gas = await mined
      onMeasured({
        ballots: requests.length,
        acceptedSeconds: (accepted - begun) / 1_000,
        minedSeconds: (performance.now() - begun) / 1_000,
      })
      await chain.setIntervalMining({ interval: 0 })
      tally.cast(requests.length, gas)
      return tally.total()
    },
  }
}

function toRequest(round: Address, wallet: Address, { sequence, lines, signature }: VotersBallot): string {
  const carts = lines.map(({ project, amount }) => ({ project, amount: String(amount) }))
  return JSON.stringify({ round, wallet, sequence, lines: carts, signature })
}

async function submitAll(url: string, requests: readonly string[]): Promise<void> {
  const submit = async (body: string) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body })
    const answer = await response.text()
    if (response.status !== 202) throw new Error(`The relay refused a ballot (${response.status}): ${answer}`)
  }
  await pMap(requests, submit, { concurrency: AT_ONCE })
}

/** Waits until so many ballots stand in blocks. @returns The gas of the transactions that brought them. */
async function untilMined(
  chain: ReturnType<typeof chainClient>,
  address: Address,
  first: bigint,
  ballots: number,
  onProgress: (mined: number) => void,
): Promise<number> {
  let [from, mined, gas, heard] = [first, 0, 0, Date.now()]
  while (mined < ballots) {
    const toBlock = await chain.getBlockNumber()
    if (toBlock >= from) {
      const query = {
        address,
        abi: budgetRoundAbi,
        eventName: 'BallotsCast',
        fromBlock: from,
        toBlock,
      } as const
      for (const { args, transactionHash } of await chain.getContractEvents(query)) {
        mined += unpackBallotsCast(args.ballots ?? '0x').length
        gas += Number((await chain.getTransactionReceipt({ hash: transactionHash })).gasUsed)
        heard = Date.now()
      }
      onProgress(mined)
      from = toBlock + 1n
    }
    if (Date.now() - heard > PATIENCE_MS)
      throw new Error(`The relay brought ${mined} of ${ballots} ballots and no more.`)
    await sleep(POLL_MS)
  }
  return gas
}
