import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { stepOf } from '@initiative-citizen/contracts/ballot'
import { packBallots } from '@initiative-citizen/contracts/signed-ballot'
import { encodeFunctionData } from 'viem'
import { TallyCount } from '../Tally.ts'
import type { Way } from '../Way.ts'
import { BatchSender } from './BatchSender.ts'
import { refuseAsContract, signBallots, type VotersBallot } from './signBallots.ts'
import { skippedPositions } from './skippedPositions.ts'

/** Casts every vote as a signed ballot; see `Way.cast`. */
export const castBallots: Way['cast'] = async (city, round, votes, how, onProgress) => {
  const tally = new TallyCount()
  const step = stepOf(how.plan.share)
  await BatchSender.sendAll(city, signBallots(city, round, votes, how, tally), {
    to: round,
    pack: (items) => {
      const args = [packBallots(items, step)] as const
      return encodeFunctionData({ abi: budgetRoundAbi, functionName: 'castBallots', args })
    },
    onSent: async ({ items, receipt }) => {
      const positions = skippedPositions(receipt, 'BallotSkipped')
      const skipped = positions.map((position) => items[position] as VotersBallot)
      await refuseAsContract(city, round, skipped, how.secret, tally)
      tally.cast(items.length - positions.length, receipt.gasUsed)
      onProgress(tally.dealtWith)
    },
  })
  onProgress(tally.dealtWith)
  return tally.total()
}
