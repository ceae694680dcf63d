import { anna, boris, spare } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Before voting, an enrolment follows its citizen to the new wallet',
  async play(city) {
    await city.register(7, anna, boris)
    const round = await city.openRound({ budget: 2_000, projects: [{ cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(anna, boris)
    await city.rebind(1, spare)
    await round.moveEnrolment(anna, spare)
    await round.until('votingStart')
    await round.cast(spare, { 0: 700 })
    return [
      {
        query: `{
          enrolments { citizen { id } wallet { id } sequence coinsPut }
          wallets { id lost roundsJoined ballotsCast coinsPut }
          rounds { enrolled share voters }
          contributions { id wallet { id } amount }
        }`,
        expected: {
          enrolments: [
            { citizen: { id: '1' }, wallet: { id: spare }, sequence: 2, coinsPut: '700' },
            { citizen: { id: '2' }, wallet: { id: boris }, sequence: 1, coinsPut: '0' },
          ],
          wallets: [
            { id: anna, lost: true, roundsJoined: 0, ballotsCast: 0, coinsPut: '0' },
            { id: boris, lost: false, roundsJoined: 1, ballotsCast: 0, coinsPut: '0' },
            { id: spare, lost: false, roundsJoined: 1, ballotsCast: 1, coinsPut: '700' },
          ],
          rounds: [{ enrolled: 2, share: '1000', voters: 1 }],
          contributions: [
            { id: `${await round.piggyBank(0)}${spare.slice(2)}`, wallet: { id: spare }, amount: '700' },
          ],
        },
      },
    ]
  },
}
export default scenario
