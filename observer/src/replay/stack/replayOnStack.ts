import { parseEther, parseGwei } from 'viem'
import type { OnProgress, Schedule } from '../holdRound.ts'
import { Ledger } from '../Ledger.ts'
import type { Report } from '../Report.ts'
import { replayElection } from '../replayElection.ts'
import type { Way } from '../Way.ts'
import { findLocalStack } from './localStack.ts'
import { uploadBodies } from './uploadBodies.ts'

/** Above what a block of the local chain ever asks for. */
const GAS_PRICE = parseGwei('20')
/** Enough for an enrolment and a ballot at that price. */
const VOTER_BALANCE = parseEther('0.1')

/**
 * Replays a file's election on the running local stack, and leaves the round there, settled. The stack's clock is moved
 * on past the round's close.
 * @param onEstimate Hears about how many minutes it will take.
 * @throws StackUnavailable, and what `replayElection` throws.
 */
export async function replayOnStack(
  file: string,
  way: Way,
  onProgress: OnProgress,
  onEstimate: (minutes: number) => void,
): Promise<Report> {
  const stack = await findLocalStack()
  return replayElection(
    file,
    {
      way,
      open: async ({ voters, bodies }) => {
        onEstimate(Math.ceil(voters / way.votersPerSecond / 60))
        await uploadBodies(stack.gateway, bodies, (done, all) => onProgress('Uploading texts', done, all))
        return {
          ledger: new Ledger(stack.rpc),
          book: stack.book,
          registrar: stack.registrar,
          treasurer: stack.treasurer,
          treasury: stack.treasurer.address,
          gasPrice: GAS_PRICE,
          voterBalance: way.votersPay ? VOTER_BALANCE : 0n,
        }
      },
      schedule: (voters) => schedule(voters, way),
      chainMemory: async () => null,
      isVerifiable: true,
      pageOf: (round) => `${stack.web}/#/rounds/${round}`,
    },
    onProgress,
  )
}

/** Short, because other rounds live on the same clock; long enough for a machine five times as slow. */
function schedule(voters: number, { votersPerSecond }: Way): Schedule {
  const work = 600 + Math.ceil((5 * voters) / votersPerSecond)
  return { announced: 120, enrolment: work, voting: work }
}
