import { anna, boris } from '../accounts.ts'
import { GENESIS_TIME } from '../anvil.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Activity is summed by hour and by day',
  async play(city) {
    await city.register(7, anna, boris)
    const round = await city.openRound({ budget: 2_000, phase: 1_800, projects: [{ cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(anna, boris)
    await round.until('votingStart')
    await round.cast(anna, { 0: 500 })
    await round.cast(anna, { 0: 200 })
    const tomorrow = GENESIS_TIME + 86_400
    await city.chain.setNextBlockTimestamp({ timestamp: BigInt(tomorrow + 10) })
    await city.chain.mine({ blocks: 1 })
    const micro = (seconds: number) => `${seconds}000000`
    const activity = (timestamp: number, enrolments: number, ballots: number, coinsMoved: string) => ({
      timestamp: micro(timestamp),
      round: { id: round.address },
      enrolments,
      ballots,
      coinsMoved,
    })
    return [
      {
        query: '{ roundActivities(interval: hour) { timestamp round { id } enrolments ballots coinsMoved } }',
        expected: {
          roundActivities: [activity(GENESIS_TIME, 2, 0, '0'), activity(GENESIS_TIME + 3_600, 0, 2, '800')],
        },
      },
      {
        query: '{ roundActivities(interval: day) { timestamp round { id } enrolments ballots coinsMoved } }',
        expected: { roundActivities: [activity(GENESIS_TIME, 2, 2, '800')] },
      },
    ]
  },
}
export default scenario
