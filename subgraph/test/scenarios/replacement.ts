import { anna, boris } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A replaced ballot moves the differences only',
  async play(city) {
    await city.register(7, anna, boris)
    const round = await city.openRound({ budget: 200_000, projects: [{ cost: 1 }, { cost: 1 }, { cost: 1 }] })
    await round.until('enrolmentStart')
    await round.enrol(anna, boris)
    await round.until('votingStart')
    await round.cast(boris, { 1: 500 })
    await round.cast(anna, { 0: 60_000, 1: 40_000 })
    await round.cast(anna, { 0: 60_000, 2: 10_000 })
    const [first, second, third] = [
      await round.piggyBank(0),
      await round.piggyBank(1),
      await round.piggyBank(2),
    ]
    return [
      {
        query:
          '{ coinMovements(where: { kind_not: Emission }) { kind from to amount wallet { id } piggyBank { id } } }',
        expected: {
          coinMovements: [
            {
              kind: 'Deposit',
              from: boris,
              to: second,
              amount: '500',
              wallet: { id: boris },
              piggyBank: { id: second },
            },
            {
              kind: 'Deposit',
              from: anna,
              to: first,
              amount: '60000',
              wallet: { id: anna },
              piggyBank: { id: first },
            },
            {
              kind: 'Deposit',
              from: anna,
              to: second,
              amount: '40000',
              wallet: { id: anna },
              piggyBank: { id: second },
            },
            {
              kind: 'TakenBack',
              from: second,
              to: anna,
              amount: '40000',
              wallet: { id: anna },
              piggyBank: { id: second },
            },
            {
              kind: 'Deposit',
              from: anna,
              to: third,
              amount: '10000',
              wallet: { id: anna },
              piggyBank: { id: third },
            },
          ],
        },
      },
      {
        query: '{ piggyBanks { id raised balance contributors contributions { wallet { id } amount } } }',
        expected: {
          piggyBanks: [
            {
              id: first,
              raised: '60000',
              balance: '60000',
              contributors: 1,
              contributions: [{ wallet: { id: anna }, amount: '60000' }],
            },
            {
              id: second,
              raised: '500',
              balance: '500',
              contributors: 1,
              contributions: [
                { wallet: { id: anna }, amount: '0' },
                { wallet: { id: boris }, amount: '500' },
              ],
            },
            {
              id: third,
              raised: '10000',
              balance: '10000',
              contributors: 1,
              contributions: [{ wallet: { id: anna }, amount: '10000' }],
            },
          ],
        },
      },
      {
        query: `{
          rounds { voters ballotsCast inPiggyBanks participation { voters coinsPut } }
          enrolments(where: { wallet: "${anna}" }) { coinsPut sequence ballot { projects amounts total sequence } }
          wallets { id ballotsCast coinsPut coinsMoved ballots { sequence } }
        }`,
        expected: {
          rounds: [
            {
              voters: 2,
              ballotsCast: 3,
              inPiggyBanks: '70500',
              participation: [{ voters: 2, coinsPut: '70500' }],
            },
          ],
          enrolments: [
            {
              coinsPut: '70000',
              sequence: 3,
              ballot: { projects: [0, 2], amounts: ['60000', '10000'], total: '70000', sequence: 3 },
            },
          ],
          wallets: [
            {
              id: anna,
              ballotsCast: 2,
              coinsPut: '70000',
              coinsMoved: '150000',
              ballots: [{ sequence: 2 }, { sequence: 3 }],
            },
            { id: boris, ballotsCast: 1, coinsPut: '500', coinsMoved: '500', ballots: [{ sequence: 2 }] },
          ],
        },
      },
    ]
  },
}
export default scenario
