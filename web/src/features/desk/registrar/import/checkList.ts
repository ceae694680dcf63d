import pMap from 'p-map'
import type { ChainProblem } from '../one/checkResident.ts'
import type { BadRow, ReadyRow, ResidentList } from './listRow.ts'

const AT_ONCE = 8

/**
 * Asks the chain about every line that could be registered, a few at a time.
 * @param check What stands against a line; null if nothing does.
 * @param onChecked Hears how many lines are done.
 * @returns The list anew: lines that the chain would refuse have moved to the bad ones.
 * @throws What `check` throws: half a check is none.
 */
export async function checkList(
  { ready, bad }: ResidentList,
  check: (row: ReadyRow) => Promise<ChainProblem | null>,
  onChecked: (done: number) => void = () => {},
): Promise<ResidentList> {
  const problems = new Map<number, ChainProblem>()
  let done = 0
  const checkOne = async (row: ReadyRow) => {
    const problem = await check(row)
    if (problem) problems.set(row.line, problem)
    onChecked(++done)
  }
  await pMap(ready, checkOne, { concurrency: AT_ONCE })
  const refused: BadRow[] = [...problems].map(([line, problem]) => ({ line, problems: [problem] }))
  return {
    ready: ready.filter(({ line }) => !problems.has(line)),
    bad: [...bad, ...refused].sort((a, b) => a.line - b.line),
  }
}
