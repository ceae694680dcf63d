import type { Address } from 'viem'
import type { Round } from '../chain/rounds.ts'
import { Refusal } from '../http/refusal.ts'
import type { Intake } from './intake.ts'

/**
 * A round of the city that is in the phase that a request needs, by its dates.
 * @throws Refusal When it is none, or in another phase.
 */
export async function roundIn(
  { rounds, head }: Intake,
  address: Address,
  phase: 'enrolment' | 'voting',
): Promise<Round> {
  const round = await rounds.find(address)
  if (!round) throw new Refusal('notAllowed', 'The city has opened no such round.')
  const [from, until] =
    phase === 'voting' ? [round.votingStart, round.votingEnd] : [round.enrolmentStart, round.votingStart]
  const now = head.time()
  if (now < from) throw new Refusal('wrongPhase', `The round's ${phase} begins at ${from}, and it is ${now}.`)
  if (now >= until) throw new Refusal('wrongPhase', `The round's ${phase} ended at ${until}.`)
  return round
}
