import { anna, boris } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Rounds that run side by side do not mix',
  async play(city) {
    await city.register(7, anna, boris)
    const large = await city.openRound({ budget: 200_000, projects: [{ cost: 1 }, { cost: 1 }] })
    const small = await city.openRound({ budget: 1_000, projects: [{ cost: 1 }] })
    await small.until('enrolmentStart')
    await large.enrol(anna, boris)
    await small.enrol(anna)
    await small.until('votingStart')
    await large.cast(anna, { 0: 5_000, 1: 1_000 })
    await small.cast(anna, { 0: 40 })
    await large.cast(boris, { 0: 10 })
    await large.withdraw(boris)
    return [
      {
        query: '{ rounds { id enrolled share step voters ballotsCast inPiggyBanks projects { number } } }',
        expected: {
          rounds: [
            {
              id: large.address,
              enrolled: 2,
              share: '100000',
              step: '10',
              voters: 1,
              ballotsCast: 3,
              inPiggyBanks: '6000',
              projects: [{ number: 0 }, { number: 1 }],
            },
            {
              id: small.address,
              enrolled: 1,
              share: '1000',
              step: '1',
              voters: 1,
              ballotsCast: 1,
              inPiggyBanks: '40',
              projects: [{ number: 0 }],
            },
          ],
        },
      },
      {
        query: `{
          wallet(id: "${anna}") {
            roundsJoined ballotsCast coinsPut coinsMoved
            enrolments { round { id } coinsPut } contributions { piggyBank { id } amount }
          }
        }`,
        expected: {
          wallet: {
            roundsJoined: 2,
            ballotsCast: 2,
            coinsPut: '6040',
            coinsMoved: '6040',
            enrolments: [
              { round: { id: large.address }, coinsPut: '6000' },
              { round: { id: small.address }, coinsPut: '40' },
            ],
            contributions: [
              { piggyBank: { id: await large.piggyBank(0) }, amount: '5000' },
              { piggyBank: { id: await large.piggyBank(1) }, amount: '1000' },
              { piggyBank: { id: await small.piggyBank(0) }, amount: '40' },
            ],
          },
        },
      },
    ]
  },
}
export default scenario
