import { anna, boris, vera } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'With each who enrols, share and step are anew',
  async play(city) {
    await city.register(7, anna, boris)
    await city.register(3, vera)
    const round = await city.openRound({ budget: 10_000_001, projects: [{ cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(anna, vera, boris)
    const { enrolmentStart } = round.dates
    const enrolment = (citizen: number, wallet: string, district: string, after: number) => ({
      id: `${round.address}0000000${citizen}`,
      citizen: { id: `${citizen}` },
      wallet: { id: wallet, roundsJoined: 1 },
      district: { id: district },
      ballot: null,
      coinsPut: '0',
      sequence: 1,
      enrolledAt: `${enrolmentStart + after}`,
    })
    return [
      {
        // 10 000 001 / 3 is 3 333 333, of which 100 kopecks is the least power of ten that fits 65 535 times.
        query: '{ rounds { enrolled share step participation { id enrolled voters coinsPut } } }',
        expected: {
          rounds: [
            {
              enrolled: 3,
              share: '3333333',
              step: '100',
              participation: [
                { id: `${round.address}-7`, enrolled: 2, voters: 0, coinsPut: '0' },
                { id: `${round.address}-3`, enrolled: 1, voters: 0, coinsPut: '0' },
              ],
            },
          ],
        },
      },
      {
        query: `{ enrolments {
          id citizen { id } wallet { id roundsJoined } district { id } ballot { id } coinsPut sequence enrolledAt
        } }`,
        expected: {
          enrolments: [enrolment(1, anna, '7', 0), enrolment(2, boris, '7', 2), enrolment(3, vera, '3', 1)],
        },
      },
    ]
  },
}
export default scenario
