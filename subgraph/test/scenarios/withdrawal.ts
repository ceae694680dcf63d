import { anna } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A withdrawn ballot leaves its history and no coins',
  async play(city) {
    await city.register(7, anna)
    const round = await city.openRound({ budget: 1_000, projects: [{ cost: 1 }, { cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(anna)
    await round.until('votingStart')
    await round.cast(anna, { 0: 500, 1: 300 })
    await round.withdraw(anna)
    return [
      {
        // A word is the sequence in its lowest two bytes, then project and steps in one and two bytes for each line.
        query: '{ ballotCasts { sequence projects amounts total word } }',
        expected: {
          ballotCasts: [
            {
              sequence: 2,
              projects: [0, 1],
              amounts: ['500', '300'],
              total: '800',
              word: `${2n + (500n << 24n) + (1n << 40n) + (300n << 48n)}`,
            },
            { sequence: 3, projects: [], amounts: [], total: '0', word: '3' },
          ],
        },
      },
      {
        query: `{
          rounds { voters ballotsCast inPiggyBanks participation { voters coinsPut } }
          enrolments { coinsPut sequence ballot { total } }
          piggyBanks { raised balance contributors contributions { amount } }
          wallets { ballotsCast coinsPut coinsMoved movements { kind amount } }
        }`,
        expected: {
          rounds: [
            { voters: 0, ballotsCast: 2, inPiggyBanks: '0', participation: [{ voters: 0, coinsPut: '0' }] },
          ],
          enrolments: [{ coinsPut: '0', sequence: 3, ballot: { total: '0' } }],
          piggyBanks: [
            { raised: '0', balance: '0', contributors: 0, contributions: [{ amount: '0' }] },
            { raised: '0', balance: '0', contributors: 0, contributions: [{ amount: '0' }] },
          ],
          wallets: [
            {
              ballotsCast: 2,
              coinsPut: '0',
              coinsMoved: '1600',
              movements: [
                { kind: 'Deposit', amount: '500' },
                { kind: 'Deposit', amount: '300' },
                { kind: 'TakenBack', amount: '500' },
                { kind: 'TakenBack', amount: '300' },
              ],
            },
          ],
        },
      },
    ]
  },
}
export default scenario
