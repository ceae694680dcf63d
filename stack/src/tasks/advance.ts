import { parseArgs } from 'node:util'
import { parseSpan } from '../advance/parseSpan.ts'
import { runningStack } from '../advance/runningStack.ts'
import { chainClient } from '../chain/client.ts'
import type { Task } from './task.ts'

const USAGE = 'npm run advance -- 2d [--state-dir DIR]: moves the running city forward by 90s, 15m, 6h or 2d.'

/** Moves the local chain's clock. */
export const advanceTask: Task = {
  summary: 'move the running city forward in time, as in `-- 2d`',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { 'state-dir': { type: 'string' } },
      allowPositionals: true,
    })
    const [span, ...more] = positionals
    if (span === undefined || more.length > 0) throw new Error(USAGE)
    const seconds = parseSpan(span)
    const chain = chainClient(runningStack(values['state-dir'], process.env).rpc)
    await chain.increaseTime({ seconds })
    await chain.mine({ blocks: 1 })
    const { timestamp } = await chain.getBlock()
    console.log(`The city's clock now says ${new Date(Number(timestamp) * 1000).toISOString()}.`)
    return 0
  },
}
