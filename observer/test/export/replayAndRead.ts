import type { AddressBook } from '@initiative-citizen/contracts/address-book'
import type { RoundRecord } from '../../src/export/RoundRecord.ts'
import { readRound } from '../../src/export/readRound.ts'
import type { Report } from '../../src/replay/Report.ts'
import { replayElection } from '../../src/replay/replayElection.ts'
import { SIGNED } from '../../src/replay/signed/signed.ts'
import { buildThrowAwayCity } from '../../src/replay/throwAwayCity.ts'

const DAY = 86_400

/** Replays a file on a throw-away chain, and reads the round from that chain before it ends. */
export async function replayAndRead(file: string): Promise<{ report: Report; record: RoundRecord }> {
  let built: Awaited<ReturnType<typeof buildThrowAwayCity>> | undefined
  let book: AddressBook | undefined
  try {
    const report = await replayElection(
      file,
      {
        way: SIGNED,
        schedule: () => ({ announced: DAY, enrolment: 30 * DAY, voting: 30 * DAY }),
        open: async () => {
          built = await buildThrowAwayCity()
          book = built.city.book
          return built.city
        },
        chainMemory: async () => null,
        pageOf: () => null,
        isVerifiable: false,
      },
      () => {},
    )
    if (!built || !book) throw new Error('No city was opened')
    return { report, record: await readRound({ rpc: built.anvil.url, book, round: report.round }) }
  } finally {
    await built?.anvil.stop()
  }
}
