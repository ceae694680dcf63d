// Every scenario is lived on the real contracts and recorded; graph-node indexes the record under `gnd test`. One is
// also indexed live, with the manifest as deployed: from the chain itself, with bodies from a gateway.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { configure } from '../configure.ts'
import { startAnvil } from './anvil.ts'
import { Bodies } from './bodies.ts'
import { City } from './city.ts'
import { writeTestManifest } from './encodedEvents.ts'
import { runGnd, showGnd } from './gnd.ts'
import { checkLive } from './live.ts'
import { startPostgres } from './postgres.ts'
import { record } from './record.ts'
import type { Scenario } from './scenario.ts'

/** Indexed live, too. */
const LIVE = 'wholeRound.ts'

const scenarios = new URL('scenarios/', import.meta.url)
const generated = fileURLToPath(new URL('../generated/test', import.meta.url))

const asked = argv.slice(2)
const anvil = await startAnvil()
const postgres = await startPostgres()
try {
  const city = await City.deploy(anvil.chain, anvil.url, new Bodies())
  rmSync(generated, { recursive: true, force: true })
  mkdirSync(`${generated}/scenarios`, { recursive: true })
  const manifest = configure(city.book, 'subgraph.test.yaml')
  const testManifest = writeTestManifest(manifest)
  await runGnd(['codegen', manifest])
  await runGnd(['build', testManifest, '-o', `${generated}/build`])
  await runGnd(['build', manifest, '-o', `${generated}/live`])

  const files = readdirSync(scenarios).filter((file) => file !== LIVE)
  for (const file of [...files, LIVE]) {
    if (asked.length > 0 && !asked.includes(file)) continue
    const { default: scenario }: { default: Scenario } = await import(new URL(file, scenarios).href)
    const before = await anvil.chain.snapshot()
    const lived = city.fresh(new Bodies())
    const assertions = await scenario.play(lived)
    const test = await record(lived, scenario.name, assertions)
    writeFileSync(`${generated}/scenarios/${file.replace('.ts', '.json')}`, JSON.stringify(test, null, 2))
    if (file === LIVE) {
      const input = {
        city: lived,
        rpc: anvil.url,
        postgres: postgres.url,
        manifest: `${generated}/live/subgraph.yaml:.`,
      }
      await checkLive({ ...input, assertions })
      console.log(`✔ Live: ${scenario.name}`)
    }
    await anvil.chain.revert({ id: before })
  }
  const options = ['--skip-build', '-m', testManifest, '--postgres-url', postgres.url]
  await showGnd(['test', ...options, `${generated}/scenarios`])
} finally {
  await postgres.stop()
  await anvil.stop()
}
