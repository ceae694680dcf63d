import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildOnce } from '../build/buildOnce.ts'
import { contractsBuild } from '../build/contracts.ts'
import { ROOT } from '../build/root.ts'
import { subgraphBuild } from '../build/subgraph.ts'
import { webBuild } from '../build/web.ts'
import { now } from '../chain/clock.ts'
import { keepState } from '../chain/keepState.ts'
import { runClock, startChain } from '../chain/startChain.ts'
import { DAYS_OF_HISTORY } from '../city/calendar.ts'
import type { StateFiles } from '../files/stateFiles.ts'
import { startGateway } from '../gateway/startGateway.ts'
import { startIndex } from '../index/startIndex.ts'
import type { StartOptions } from '../options/startOptions.ts'
import { makeDatabases } from '../postgres/makeDatabases.ts'
import { startPostgres } from '../postgres/startPostgres.ts'
import type { Progress } from '../progress/progress.ts'
import { startRelay } from '../relay/startRelay.ts'
import { pageConfig } from '../web/pageConfig.ts'
import { serveWeb } from '../web/serveWeb.ts'
import type { Addresses } from './addresses.ts'
import { isCurrent, readCity } from './cityFile.ts'
import type { Parts } from './Parts.ts'

const DAY = 86_400

/**
 * Builds what is not built yet and starts the parts one after another, each when the one before answers.
 * @param options What the user wants.
 * @param files The state folder, locked for us.
 * @param parts Takes each part as soon as it runs.
 * @param progress Hears of each step.
 * @returns Where everything answers.
 */
export async function startStack(
  options: StartOptions,
  files: StateFiles,
  parts: Parts,
  progress: Progress,
): Promise<Addresses> {
  const { ports, seed } = options
  const log = (name: string) => join(files.logs, `${name}.log`)
  const build = (name: string, what: Parameters<typeof buildOnce>[0]) =>
    progress.step(name, async (remark) => {
      if (!(await buildOnce(what))) remark('nothing has changed')
    })
  await build('Contracts', contractsBuild)
  await build('Web pages', webBuild)

  const city = readCity(files.city)
  if (!city)
    for (const folder of [files.chain, files.blocks]) rmSync(folder, { recursive: true, force: true })
  if (city && !isCurrent(city)) {
    progress.say(
      '  ! The contracts have changed since this city was deployed: it keeps the former ones until --reset.',
    )
  }
  if (city && !city.book.contracts.appealRegistry) {
    throw new Error(
      `The city in ${files.folder} was founded without appeals, and the pages need them: \`npm start -- --reset\` founds a new one.`,
    )
  }
  mkdirSync(files.logs, { recursive: true })

  const postgres = await progress.step('Database', () =>
    startPostgres({ folder: files.postgres, port: ports.postgres, log: log('postgres'), keep: true }),
  )
  parts.add(postgres.part)
  const databases = await makeDatabases(postgres.url, !city)

  const start = now()
  const beginning = start - (seed ? DAYS_OF_HISTORY * DAY : 0)
  const chain = await progress.step('Chain', () =>
    startChain({ folder: files.chain, port: ports.rpc, log: log('chain'), beginning }),
  )
  parts.add(chain.part)
  const rpc = `http://127.0.0.1:${ports.rpc}`

  const { blocks, addressBook } = files
  const gateway = await progress.step('Gateway', () =>
    startGateway({ port: ports.gateway, blocks, addressBook, rpc, log: log('gateway') }),
  )
  parts.add(gateway.part)

  const book = city?.book ?? (await found())
  async function found() {
    // Only now, because it imports what the build of the contracts makes.
    const { foundCity } = await import('../city/foundCity.ts')
    return foundCity({ chain, rpc, gateway: gateway.url, files, start, seed, progress })
  }
  await runClock(chain)
  parts.addStop(keepState(chain.client, chain.files))

  const runRelay = () =>
    startRelay({ port: ports.relay, database: databases.relay, rpc, addressBook, log: log('relay') })
  const relay = await progress.step('Relay', runRelay)
  parts.addRevived(relay.part, async () => (await runRelay()).part)

  await build('Subgraph', subgraphBuild(book))
  const index = await progress.step('Index', () =>
    startIndex({
      ports,
      postgres: databases.index,
      rpc,
      gateway: gateway.url,
      log: log('index'),
      until: async () => Number(await chain.client.getBlockNumber()),
    }),
  )
  parts.add(index.part)

  const addresses = { rpc, graphql: index.url, gateway: gateway.url, relay: relay.url }
  const web = await progress.step('Web server', () =>
    serveWeb({ folder: join(ROOT, 'web', 'dist'), port: ports.web, config: pageConfig(book, addresses) }),
  )
  parts.addStop(() => web.stop())
  // Only now, because it imports what the build of the contracts makes.
  const { claimInvitation } = await import('../city/claimInvitation.ts')
  const invitation = await claimInvitation(chain.client, book, web.url)
  if (invitation) progress.say(`\nAn appeal filed by telephone waits for its author: ${invitation}`)
  return { web: web.url, ...addresses }
}
