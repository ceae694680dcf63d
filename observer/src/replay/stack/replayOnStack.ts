import { parseEther, parseGwei } from 'viem'
import type { OnProgress, Schedule } from '../holdRound.ts'
import { Ledger } from '../Ledger.ts'
import type { Report } from '../Report.ts'
import { replayElection } from '../replayElection.ts'
import { findLocalStack } from './localStack.ts'
import { uploadBodies } from './uploadBodies.ts'

/** Above what a block of the local chain ever asks for. */
const GAS_PRICE = parseGwei('20')
/** Enough for an enrolment and a ballot at that price. */
const VOTER_BALANCE = parseEther('0.1')
/** How many voters are registered, enrolled and heard in a second; less on a slow machine. */
const VOTERS_PER_SECOND = 50

/**
 * Replays a file's election on the running local stack, and leaves the round there, settled. The stack's clock is moved
 * on past the round's close.
 * @param onEstimate Hears about how many minutes it will take.
 * @throws StackUnavailable, and what `replayElection` throws.
 */
export async function replayOnStack(
  file: string,
  onProgress: OnProgress,
  onEstimate: (minutes: number) => void,
): Promise<Report> {
  const stack = await findLocalStack()
  return replayElection(
    file,
    {
      open: async ({ voters, bodies }) => {
        onEstimate(Math.ceil(voters / VOTERS_PER_SECOND / 60))
        await uploadBodies(stack.gateway, bodies, (done, all) => onProgress('Uploading texts', done, all))
        return {
          ledger: new Ledger(stack.rpc),
          book: stack.book,
          registrar: stack.registrar,
          treasurer: stack.treasurer,
          treasury: stack.treasurer.address,
          gasPrice: GAS_PRICE,
          voterBalance: VOTER_BALANCE,
        }
      },
      schedule,
      chainMemory: async () => null,
      pageOf: (round) => `${stack.web}/#/rounds/${round}`,
    },
    onProgress,
  )
}

/** Short, because other rounds live on the same clock; long enough for a machine five times as slow. */
function schedule(voters: number): Schedule {
  const work = 600 + Math.ceil((5 * voters) / VOTERS_PER_SECOND)
  return { announced: 120, enrolment: work, voting: work }
}
