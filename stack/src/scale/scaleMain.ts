// Measures rounds of many voters: `npm run bench:scale`. See scaleOptions.ts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lineProgress } from '../progress/progress.ts'
import { measureScale } from './measureScale.ts'
import { recordScale } from './recordScale.ts'
import { SCALE_HELP, scaleOptions } from './scaleOptions.ts'
import { scaleTable } from './scaleTable.ts'

const stop = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function main(args: readonly string[]): Promise<void> {
  const options = scaleOptions(args)
  if (!options) {
    console.log(SCALE_HELP)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'scale-'))
  try {
    const measurement = await measureScale(options, folder, stop.signal, lineProgress(console.log))
    console.log(`\n${scaleTable([measurement])}`)
    if (!options.print) recordScale(measurement)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
