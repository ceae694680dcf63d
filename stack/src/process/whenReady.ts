import { setTimeout as sleep } from 'node:timers/promises'
import { PartFailure } from './PartFailure.ts'
import type { Part } from './part.ts'

const FIRST_PAUSE_MS = 50
const LONGEST_PAUSE_MS = 500

/**
 * Waits until a part answers.
 * @param part The part, which must go on running.
 * @param check Resolves when it is ready; rejects, with the reason, while it is not.
 * @param seconds How long to wait at most.
 * @returns What `check` resolved to.
 * @throws PartFailure When the part ends or is not ready in time.
 */
export async function whenReady<Result>(
  part: Part,
  check: () => Promise<Result>,
  seconds: number,
): Promise<Result> {
  const deadline = Date.now() + seconds * 1000
  let status: number | undefined
  void part.ended.then((code) => {
    status = code
  })
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    if (status !== undefined) throw new PartFailure(part, `ended with status ${status} before it was ready`)
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new PartFailure(part, `did not get ready in ${seconds} seconds (${reason})`)
      }
    }
    await sleep(pause)
  }
}
