import { advanceTask } from './advance.ts'
import { benchTask } from './bench.ts'
import { checkTask } from './check.ts'
import { scriptTask } from './scriptTask.ts'
import { startTask } from './start.ts'
import type { Task } from './task.ts'
import { testTask } from './test.ts'

/** What package.json's scripts can ask for. */
export const TASKS = {
  start: startTask,
  advance: advanceTask,
  test: testTask,
  check: checkTask,
  replay: scriptTask(
    'replay a real election: `-- FILE.pb [--json | --direct | --stack]`',
    'observer/src/replay.ts',
  ),
  verify: scriptTask(
    'check a city from its chain alone: `-- --rpc URL --deployment FILE | --stack`; --help for the rest',
    'observer/src/verifyMain.ts',
  ),
  export: scriptTask(
    'write a round as a file: `-- --rpc URL --deployment FILE --round ADDRESS --format pb|csv|json`; --help for the rest',
    'observer/src/exportMain.ts',
  ),
  load: scriptTask(
    'file texts as appeals onto the running stack; --help for its options',
    'stack/src/load/loadMain.ts',
  ),
  bench: benchTask,
  'bench:gas': scriptTask('gas of each action, beside its peers: `-- [--json]`', 'contracts/bench/gas.ts'),
  'bench:scale': scriptTask(
    'rounds of many voters, from gas to the index: `-- [--voters N]`',
    'stack/src/scale/scaleMain.ts',
  ),
  deploy: scriptTask('deploy a city: `-- --rpc URL --offices FILE`', 'contracts/ts/deployMain.ts'),
} as const satisfies Readonly<Record<string, Task>>

export type TaskName = keyof typeof TASKS
