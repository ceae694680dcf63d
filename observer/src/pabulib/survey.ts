import type { Election } from './election.ts'
import { PabulibError } from './PabulibError.ts'
import { readVotes } from './votes.ts'

/** What a first look at all votes tells. */
export interface Survey {
  readonly voters: number
  /** The most decimal places that any points have. */
  readonly pointPlaces: number
}

/**
 * Reads all votes once, so that nothing is begun with a file that turns out to be malformed.
 * Holds the voters' ids, and nothing else of a vote.
 * @throws PabulibError for a bad row, a voter who comes twice, or no votes at all.
 */
export async function surveyVotes(election: Election): Promise<Survey> {
  const voters = new Set<string>()
  let pointPlaces = 0
  for await (const { line, voter, choices } of readVotes(election)) {
    const seen = voters.size
    if (voters.add(ownCopy(voter)).size === seen) {
      throw new PabulibError(line, `voter "${voter}" has voted before, further up.`)
    }
    for (const { points } of choices) pointPlaces = Math.max(pointPlaces, points.places)
  }
  if (voters.size === 0) throw new PabulibError(election.votesLine, 'VOTES has no rows.')
  return { voters: voters.size, pointPlaces }
}

/** A cell is a slice of its piece of the file, which would stay in memory as long as the slice does. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString()
}
