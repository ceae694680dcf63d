import { mkdirSync, rmSync } from 'node:fs'
import { type StateFiles, stateFiles } from '../files/stateFiles.ts'
import { awaitLeftovers } from '../lock/leftovers.ts'
import { lockState } from '../lock/lockState.ts'
import { START_HELP, type StartOptions, startOptions } from '../options/startOptions.ts'
import { requireFreePorts } from '../ports/requireFreePorts.ts'
import { lineProgress } from '../progress/progress.ts'
import { addressesTable, publishAddresses, withdrawAddresses } from '../run/addresses.ts'
import { Parts } from '../run/Parts.ts'
import { startStack } from '../run/startStack.ts'
import type { Task } from './task.ts'

/** The whole city on this machine, until the user stops it or a part ends. */
export const startTask: Task = {
  summary: 'the whole city on this machine; --help for its options',
  heedsSignal: true,
  run: async (args, signal) => {
    if (args.includes('--help')) {
      console.log(START_HELP)
      return 0
    }
    const options = startOptions(args, process.env)
    const files = stateFiles(options.stateDir)
    mkdirSync(files.folder, { recursive: true })
    const release = lockState(files.folder)
    try {
      withdrawAddresses(files.addresses)
      await awaitLeftovers(files.folder)
      await requireFreePorts(options.ports)
      if (options.reset) forget(files)
      await runStack(options, files, signal)
      return 0
    } finally {
      release()
    }
  },
}

async function runStack(options: StartOptions, files: StateFiles, signal: AbortSignal): Promise<void> {
  const begun = Date.now()
  const parts = new Parts(files.folder, signal)
  try {
    const addresses = await parts.during(startStack(options, files, parts, lineProgress(console.log)))
    publishAddresses(files.addresses, addresses)
    console.log(`\n${addressesTable(addresses)}\n`)
    console.log(
      `Ready in ${Math.round((Date.now() - begun) / 1000)} s. Ctrl-C stops it; the city is kept in ${files.folder}.`,
    )
    await parts.untilOneEnds()
  } catch (error) {
    if (!signal.aborted) throw error
    console.log('\nStopping …')
  } finally {
    withdrawAddresses(files.addresses)
    await parts.stop()
  }
}

/** Removes the city, and nothing else that may lie in the folder. */
function forget(files: StateFiles): void {
  for (const path of [files.city, files.addressBook, files.chain, files.blocks, files.postgres]) {
    rmSync(path, { recursive: true, force: true })
  }
}
