import { anna, spare } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Once voting has begun, the electorate is frozen: a lost wallet keeps its ballot',
  async play(city) {
    await city.register(7, anna)
    const round = await city.openRound({ budget: 1_000, projects: [{ cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(anna)
    await round.until('votingStart')
    await round.cast(anna, { 0: 700 })
    await city.rebind(1, spare)
    await round.cast(anna, { 0: 900 })
    return [
      {
        query: `{
          citizens { wallet { id } enrolments { wallet { id } coinsPut sequence } }
          wallets { id lost roundsJoined ballotsCast coinsPut }
        }`,
        expected: {
          citizens: [
            { wallet: { id: spare }, enrolments: [{ wallet: { id: anna }, coinsPut: '900', sequence: 3 }] },
          ],
          wallets: [
            { id: anna, lost: true, roundsJoined: 1, ballotsCast: 2, coinsPut: '900' },
            { id: spare, lost: false, roundsJoined: 0, ballotsCast: 0, coinsPut: '0' },
          ],
        },
      },
    ]
  },
}
export default scenario
