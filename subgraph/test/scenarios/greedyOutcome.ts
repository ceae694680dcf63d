import { anna, boris, vera } from '../accounts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'Most coins first: funded, does not fit, below the threshold',
  async play(city) {
    await city.register(7, anna, boris, vera)
    const round = await city.openRound({
      budget: 300_000,
      threshold: 20_000,
      rule: 'greedyByRaised',
      projects: [{ cost: 200_000 }, { cost: 150_000 }, { cost: 90_000 }, { cost: 50_000 }],
    })
    await round.until('enrolmentStart')
    await round.enrol(anna, boris, vera)
    await round.until('votingStart')
    await round.cast(anna, { 0: 100_000 })
    await round.cast(boris, { 0: 20_000, 1: 80_000 })
    await round.cast(vera, { 2: 10_000, 3: 30_000 })
    await round.until('votingEnd')
    await round.settle([0, 1, 3, 2])
    const place = (
      at: number,
      number: number,
      raised: number,
      cost: number,
      left: number,
      decision: string,
    ) => ({
      id: `${round.address}0000000${at}`,
      place: at,
      project: { number, funded: decision === 'Funded' },
      raised: `${raised}`,
      cost: `${cost}`,
      leftBefore: `${left}`,
      decision,
    })
    return [
      {
        query: `{ outcomes {
          id round { id settled inPiggyBanks } granted returned unspent inPiggyBanks dust timestamp
          places { id place project { number funded } raised cost leftBefore decision }
        } }`,
        expected: {
          outcomes: [
            {
              id: round.address,
              round: { id: round.address, settled: true, inPiggyBanks: '240000' },
              granted: '250000',
              returned: '50000',
              unspent: '60000',
              inPiggyBanks: '240000',
              dust: '0',
              timestamp: `${round.dates.votingEnd}`,
              places: [
                place(1, 0, 120_000, 200_000, 300_000, 'Funded'),
                place(2, 1, 80_000, 150_000, 100_000, 'DoesNotFit'),
                place(3, 3, 30_000, 50_000, 100_000, 'Funded'),
                place(4, 2, 10_000, 90_000, 50_000, 'BelowThreshold'),
              ],
            },
          ],
        },
      },
      {
        query: `{
          coinMovements(where: { kind_in: [Returned, ToppedUp] }) { kind amount wallet { id } piggyBank { id } }
          projects { number piggyBank { raised balance contributors } }
        }`,
        expected: {
          coinMovements: [
            { kind: 'ToppedUp', amount: '80000', wallet: null, piggyBank: { id: await round.piggyBank(0) } },
            { kind: 'Returned', amount: '80000', wallet: null, piggyBank: { id: await round.piggyBank(1) } },
            { kind: 'Returned', amount: '10000', wallet: null, piggyBank: { id: await round.piggyBank(2) } },
            { kind: 'ToppedUp', amount: '20000', wallet: null, piggyBank: { id: await round.piggyBank(3) } },
          ],
          projects: [
            { number: 0, piggyBank: { raised: '120000', balance: '200000', contributors: 2 } },
            { number: 1, piggyBank: { raised: '80000', balance: '0', contributors: 1 } },
            { number: 2, piggyBank: { raised: '10000', balance: '0', contributors: 1 } },
            { number: 3, piggyBank: { raised: '30000', balance: '50000', contributors: 1 } },
          ],
        },
      },
    ]
  },
}
export default scenario
