import { openElection } from '../src/pabulib/election.ts'
import { surveyVotes } from '../src/pabulib/survey.ts'
import { readVotes, type Vote } from '../src/pabulib/votes.ts'
import { writeElection } from './electionFile.ts'

/** Reads a whole file, as a replay does before it begins. */
export async function readElection(text: string | Uint8Array) {
  const election = await openElection(writeElection(text))
  const survey = await surveyVotes(election)
  const votes: Vote[] = []
  for await (const vote of readVotes(election)) votes.push(vote)
  return { election, survey, votes }
}
