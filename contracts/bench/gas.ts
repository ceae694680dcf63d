// What each action costs as a whole transaction, ours and others' in one run: `node contracts/bench/gas.ts [--json]`.
// To measure something new, let a function below return one more key; a limit for it goes into targets.ts.
import { parseArgs } from 'node:util'
import { startAnvil } from './anvil.ts'
import { Chain } from './Chain.ts'
import { buildCity } from './City.ts'
import type { GasByAction } from './GasByAction.ts'
import { measureAppeals } from './ours/appeals.ts'
import { measureBatches } from './ours/batches.ts'
import { measureForwarded } from './ours/forwarded.ts'
import { measureMostBallots } from './ours/mostBallots.ts'
import { measureRegistration } from './ours/registration.ts'
import { measureRound } from './ours/round.ts'
import { measureAttestations } from './peers/attestations.ts'
import { compilePeers } from './peers/compile.ts'
import { measureGovernor } from './peers/governor.ts'
import { PUBLISHED } from './peers/published.ts'
import { measureTokens } from './peers/tokens.ts'
import { gasTable } from './table.ts'
import { TARGETS } from './targets.ts'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const measured = await measure()
console.log(values.json ? JSON.stringify(measured) : gasTable(measured, PUBLISHED, TARGETS))
if (Object.entries(TARGETS).some(([key, limit]) => (measured.ours[key] ?? Number.NaN) > limit))
  process.exitCode = 1

async function measure(): Promise<{ ours: GasByAction; peers: GasByAction }> {
  compilePeers()
  const anvil = await startAnvil()
  try {
    const chain = new Chain(anvil.url)
    const city = await buildCity(chain)
    return {
      ours: {
        ...(await measureRegistration(city)),
        ...(await measureRound(city)),
        ...(await measureBatches(city)),
        ...(await measureMostBallots(city)),
        ...(await measureAppeals(city)),
        ...(await measureForwarded(city)),
      },
      peers: {
        ...(await measureGovernor(chain)),
        ...(await measureTokens(chain)),
        ...(await measureAttestations(chain)),
      },
    }
  } finally {
    await anvil.stop()
  }
}
