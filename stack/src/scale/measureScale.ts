import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { replayElection } from '@initiative-citizen/observer/replay/election'
import { Ledger } from '@initiative-citizen/observer/replay/ledger'
import { uploadBodies } from '@initiative-citizen/observer/replay/upload-bodies'
import { parseGwei } from 'viem'
import { buildOnce } from '../build/buildOnce.ts'
import { subgraphBuild } from '../build/subgraph.ts'
import { deployLocalCity } from '../city/deployLocalCity.ts'
import { demoAccount, PLACES } from '../city/wallets.ts'
import { startGateway } from '../gateway/startGateway.ts'
import { choosePorts } from '../ports/choosePorts.ts'
import { freeBase } from '../ports/freeBase.ts'
import { startPostgres } from '../postgres/startPostgres.ts'
import type { Progress } from '../progress/progress.ts'
import { startRelay } from '../relay/startRelay.ts'
import { Parts } from '../run/Parts.ts'
import { chainFigures } from './chainFigures.ts'
import { indexSpeed } from './indexSpeed.ts'
import type { Measurement } from './Measurement.ts'
import { buildMinimalSubgraph } from './minimalSubgraph.ts'
import { peakMegabytes } from './peakMegabytes.ts'
import { relayedWay } from './relayedWay.ts'
import type { ScaleOptions } from './scaleOptions.ts'
import { startScaleChain } from './startScaleChain.ts'
import { writeSyntheticElection } from './syntheticElection.ts'

const DAY = 86_400
/** Longer than any round here takes. */
const SCHEDULE = { announced: DAY, enrolment: 30 * DAY, voting: 30 * DAY }
const GAS_PRICE = parseGwei('20')
/** All voters come from one address here: limits that hold off strangers would hold off everybody. */
const ONE_ADDRESS = {
  CLIENT_BURST: '100000000',
  CLIENT_PER_SECOND: '1000000',
  CONNECTIONS: '10000',
  INCLUSION_SECONDS: '3600',
  LOG_LEVEL: 'warn',
}

/**
 * Holds a round of invented voters on a chain of its own: registered and enrolled in batches, their ballots sent through the
 * relay; then indexes that chain twice, by the city's subgraph and by the least that an index can be.
 * @param folder For all files; it may be deleted afterwards.
 * @param signal Aborted to stop early.
 */
export async function measureScale(
  { voters, prices }: ScaleOptions,
  folder: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<Measurement> {
  mkdirSync(folder, { recursive: true })
  const parts = new Parts(folder, signal)
  try {
    return await parts.during(measure())
  } finally {
    await parts.stop()
  }

  async function measure(): Promise<Measurement> {
    const ports = choosePorts(String(await freeBase()), {})
    const log = (name: string) => join(folder, `${name}.log`)
    const rpc = `http://127.0.0.1:${ports.rpc}`
    const addressBook = join(folder, 'addresses.json')
    const chain = await startScaleChain(ports.rpc, log('chain'))
    parts.add(chain.part)
    const book = await deployLocalCity(chain.client, rpc)
    writeFileSync(addressBook, JSON.stringify(book))
    const blocks = join(folder, 'blocks')
    const gateway = await startGateway({ port: ports.gateway, blocks, addressBook, rpc, log: log('gateway') })
    parts.add(gateway.part)
    const postgres = await startPostgres({
      ...{ folder: join(folder, 'relay-database'), port: ports.postgres, log: log('relay-database') },
      durable: true,
    })
    // They end before the rest does, and that is no failure.
    parts.addStop(() => postgres.part.stop())
    const relay = await startRelay({
      ...{ port: ports.relay, database: postgres.url, rpc, addressBook, log: log('relay') },
      settings: ONE_ADDRESS,
    })
    parts.addStop(() => relay.part.stop())
    await chain.client.setAutomine(false)

    const file = join(folder, 'election.pb')
    await writeSyntheticElection(file, voters)
    let relayed: Measurement['relay'] | undefined
    const report = await progress.step(`A round of ${voters} voters`, (remark) =>
      replayElection(
        file,
        {
          way: relayedWay(
            () => relay.url,
            (figures) => {
              relayed = figures
            },
          ),
          open: async ({ bodies }) => {
            await uploadBodies(gateway.url, bodies, () => {})
            return {
              ledger: new Ledger(rpc),
              book,
              registrar: demoAccount(PLACES.registrar),
              treasurer: demoAccount(PLACES.treasurer),
              treasury: demoAccount(PLACES.treasury).address,
              gasPrice: GAS_PRICE,
              voterBalance: 0n,
            }
          },
          schedule: () => SCHEDULE,
          chainMemory: async () => null,
          isVerifiable: false,
          pageOf: () => null,
        },
        (stage, done, total) => remark(`${stage}: ${done} of ${total}`),
      ),
    )
    if (!relayed || report.ballots !== voters)
      throw new Error(`Only ${report.ballots} of ${voters} ballots count.`)
    const relayMegabytes = peakMegabytes(relay.part.pid)
    await relay.part.stop()
    await postgres.part.stop()

    const { acts, events } = await chainFigures(chain.client)
    const head = Number(await chain.client.getBlockNumber())
    const target = { ports, rpc, gateway: gateway.url, head, events }
    const built = join(folder, 'minimal')
    const manifest = await progress.step('Building both subgraphs', async () => {
      await buildOnce(subgraphBuild(book))
      return buildMinimalSubgraph(built, book, report.round)
    })
    const minimal = await progress.step('Indexing by the minimal subgraph', () =>
      indexSpeed({ ...target, manifest, folder: join(folder, 'minimal-database'), log: log('minimal') }),
    )
    const own = await progress.step("Indexing by the city's subgraph", () =>
      indexSpeed({ ...target, folder: join(folder, 'database'), log: log('index') }),
    )
    return {
      voters,
      measuredOn: new Date().toISOString().slice(0, 10),
      cores: availableParallelism(),
      acts,
      relay: relayed,
      index: own.figures,
      minimalIndex: minimal.figures,
      peakMegabytes: {
        chain: peakMegabytes(chain.part.pid),
        relay: relayMegabytes,
        index: own.megabytes,
        bench: peakMegabytes(process.pid),
      },
      prices,
    }
  }
}
