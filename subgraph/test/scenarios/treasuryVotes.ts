import { treasury } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A treasury that is also a citizen casts ballots, not top-ups',
  async play(city) {
    await city.register(7, treasury)
    const round = await city.openRound({ budget: 1_000, projects: [{ cost: 600 }] })
    await round.until('enrolmentStart')
    await round.enrol(treasury)
    await round.until('votingStart')
    await round.cast(treasury, { 0: 500 })
    await round.cast(treasury, { 0: 400 })
    await round.until('votingEnd')
    await round.settle([0])
    return [
      {
        query:
          '{ coinMovements(where: { kind_not: Emission }) { kind amount wallet { id } } piggyBanks { raised balance } }',
        expected: {
          coinMovements: [
            { kind: 'Deposit', amount: '500', wallet: { id: treasury } },
            { kind: 'TakenBack', amount: '100', wallet: { id: treasury } },
            { kind: 'ToppedUp', amount: '200', wallet: null },
          ],
          piggyBanks: [{ raised: '400', balance: '600' }],
        },
      },
    ]
  },
}
export default scenario
