import { anna, boris, vera } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Full piggy banks win: funded, not full, below the threshold',
  async play(city) {
    await city.register(7, anna, boris, vera)
    const round = await city.openRound({
      budget: 300_002,
      threshold: 5_000,
      rule: 'fillToCost',
      projects: [{ cost: 100_000 }, { cost: 100_000 }, { cost: 250_000 }, { cost: 1_000 }],
    })
    await round.until('enrolmentStart')
    await round.enrol(anna, boris, vera)
    await round.until('votingStart')
    await round.cast(anna, { 0: 100_000 })
    await round.cast(boris, { 1: 99_990, 2: 10 })
    await round.cast(vera, { 0: 20_000, 2: 60_000, 3: 2_000 })
    await round.until('votingEnd')
    await round.settle([0, 1, 2, 3])
    const books = {
      granted: '100000',
      returned: '200002',
      unspent: '18000',
      inPiggyBanks: '282000',
      dust: '2',
    }
    return [
      {
        query: `{ outcomes {
          granted returned unspent inPiggyBanks dust places { place project { number } leftBefore decision }
        } }`,
        expected: {
          outcomes: [
            {
              ...books,
              places: [
                { place: 1, project: { number: 0 }, leftBefore: '300002', decision: 'Funded' },
                { place: 2, project: { number: 1 }, leftBefore: '200002', decision: 'NotFull' },
                // It would not fit either, but no room would have helped it.
                { place: 3, project: { number: 2 }, leftBefore: '200002', decision: 'NotFull' },
                { place: 4, project: { number: 3 }, leftBefore: '200002', decision: 'BelowThreshold' },
              ],
            },
          ],
        },
      },
      {
        query:
          '{ coinMovements(where: { kind_in: [Returned, ToppedUp] }) { kind amount piggyBank { project { number } } } }',
        expected: {
          coinMovements: [
            { kind: 'Returned', amount: '20000', piggyBank: { project: { number: 0 } } },
            { kind: 'Returned', amount: '99990', piggyBank: { project: { number: 1 } } },
            { kind: 'Returned', amount: '60010', piggyBank: { project: { number: 2 } } },
            { kind: 'Returned', amount: '2000', piggyBank: { project: { number: 3 } } },
          ],
        },
      },
    ]
  },
}
export default scenario
