// Every scenario is lived on the real contracts and recorded; graph-node indexes the record under `gnd test`. Two are
// also indexed live, one after the other on one chain, with the manifest as deployed: from the chain itself, with bodies
// from a gateway.
// `node test/run.ts` runs all, `node test/run.ts replacement.ts` one.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { startAnvil } from './anvil.ts'
import { Bodies } from './bodies.ts'
import { buildBoth } from './buildBoth.ts'
import { City } from './city.ts'
import { showGnd } from './gnd.ts'
import { checkLive } from './live.ts'
import { startPostgres } from './postgres.ts'
import { record } from './record.ts'
import type { Assertion, Scenario } from './scenario.ts'

/** Indexed live, too, in this order: what the later one says must be right in a city where the earlier one happened. */
const LIVE = ['wholeRound.ts', 'wholeAppeal.ts']
/** A body is indexed with a block after the one in which it was read: the chain goes on. */
const BLOCKS_AFTER = 3

const scenarios = new URL('scenarios/', import.meta.url)
const generated = fileURLToPath(new URL('../generated/test', import.meta.url))

const asked = argv.slice(2)
const files = readdirSync(scenarios).filter((file) => asked.length === 0 || asked.includes(file))
if (files.length === 0) throw new Error(`There is no scenario ${asked.join(', ')} in test/scenarios.`)
const anvil = await startAnvil()
const postgres = await startPostgres()
try {
  const city = await City.deploy(anvil.chain, anvil.url, new Bodies())
  const founded = await anvil.chain.snapshot()
  rmSync(generated, { recursive: true, force: true })
  mkdirSync(`${generated}/scenarios`, { recursive: true })
  const { testManifest, deployed } = await buildBoth(city.book, generated)

  let latest = founded
  const restart = async () => {
    await anvil.chain.revert({ id: latest })
    latest = await anvil.chain.snapshot()
    return city.fresh(new Bodies())
  }
  for (const file of files) {
    const lived = await restart()
    const { name, assertions } = await play(file, lived)
    const test = await record(lived, name, assertions)
    writeFileSync(`${generated}/scenarios/${file.replace('.ts', '.json')}`, JSON.stringify(test, null, 2))
  }
  const live = LIVE.filter((file) => files.includes(file))
  if (live.length > 0) {
    const lived = await restart()
    const assertions: Assertion[] = []
    for (const file of live) assertions.push(...(await play(file, lived)).assertions)
    const target = { rpc: anvil.url, postgres: postgres.url, manifest: `${deployed}/subgraph.yaml:.` }
    await checkLive({ city: lived, assertions, ...target })
    console.log(`✔ Live, as graph-cli built it: ${live.join(', ')}`)
  }
  const options = ['--skip-build', '-m', testManifest, '--postgres-url', postgres.url]
  await showGnd(['test', ...options, `${generated}/scenarios`])
} finally {
  await postgres.stop()
  await anvil.stop()
}

async function play(file: string, city: City) {
  const { default: scenario }: { default: Scenario } = await import(new URL(file, scenarios).href)
  const assertions = await scenario.play(city)
  await city.chain.mine({ blocks: BLOCKS_AFTER })
  return { name: scenario.name, assertions }
}
