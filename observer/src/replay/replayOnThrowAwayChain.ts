import type { Anvil } from './anvil.ts'
import type { OnProgress } from './holdRound.ts'
import type { Report } from './Report.ts'
import { replayElection } from './replayElection.ts'
import { buildThrowAwayCity } from './throwAwayCity.ts'
import type { Way } from './Way.ts'

const DAY = 86_400
/** Longer than any replay takes: the chain's clock also runs by itself. */
const SCHEDULE = { announced: DAY, enrolment: 30 * DAY, voting: 30 * DAY }

/**
 * Replays a file's election on a chain that exists as long as this takes.
 * @throws What `replayElection` throws.
 */
export async function replayOnThrowAwayChain(
  file: string,
  way: Way,
  onProgress: OnProgress,
): Promise<Report> {
  let anvil: Anvil | undefined
  try {
    const stage = {
      way,
      schedule: () => SCHEDULE,
      open: async () => {
        const built = await buildThrowAwayCity()
        anvil = built.anvil
        return built.city
      },
      chainMemory: async () => (await anvil?.peakMemory()) ?? null,
      pageOf: () => null,
      isVerifiable: true,
    }
    return await replayElection(file, stage, onProgress)
  } finally {
    await anvil?.stop()
  }
}
