import { zeroAddress } from 'viem'
import { anna, boris, treasurer, treasury, vera } from '../accounts.ts'
import { orderBody, projectBody } from '../bodyTexts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A round from its opening to its outcome',
  async play(city) {
    await city.register(7, anna, boris, vera)
    const round = await city.openRound({
      name: 'Бюджет 2026',
      budget: 300_001,
      threshold: 1_000,
      order: city.bodies.publish(orderBody({ number: '14-р', budget: 300_001 })),
      projects: [
        { cost: 120_000, body: city.bodies.publish(projectBody({ title: 'Двор' })) },
        { cost: 90_000, body: city.bodies.publish(projectBody({ title: 'Сквер' })) },
      ],
    })
    await round.until('enrolmentStart')
    await round.enrol(anna)
    await round.enrolSigned(boris, vera)
    await round.until('votingStart')
    await round.cast(anna, { 0: 100_000 })
    await round.castSigned(
      { wallet: boris, sequence: 2, cart: { 0: 40_000, 1: 60_000 } },
      { wallet: anna, sequence: 3, cart: { 0: 30_000, 1: 70_000 } },
    )
    await round.until('votingEnd')
    await round.settle([1, 0])

    return [
      {
        liveOnly: true,
        query: '{ coinMovements(where: { kind: Emission }) { from to amount round { id } wallet { id } } }',
        expected: {
          coinMovements: [
            { from: zeroAddress, to: treasury, amount: '300001', round: { id: round.address }, wallet: null },
          ],
        },
      },
      {
        query: `{ rounds {
          id number name budget share step enrolled voters ballotsCast inPiggyBanks settled ruleName treasury treasurer
          orderBody { number budget }
          outcome { granted returned unspent inPiggyBanks dust places { place decision leftBefore project { number } } }
        } }`,
        expected: {
          rounds: [
            {
              id: round.address,
              number: 1,
              name: 'Бюджет 2026',
              budget: '300001',
              share: '100000',
              step: '10',
              enrolled: 3,
              voters: 2,
              ballotsCast: 3,
              inPiggyBanks: '200000',
              settled: true,
              ruleName: 'GreedyByRaised',
              treasury,
              treasurer,
              orderBody: { number: '14-р', budget: '300001' },
              outcome: {
                granted: '210000',
                returned: '90001',
                unspent: '100000',
                inPiggyBanks: '200000',
                dust: '1',
                places: [
                  { place: 1, decision: 'Funded', leftBefore: '300001', project: { number: 1 } },
                  { place: 2, decision: 'Funded', leftBefore: '210001', project: { number: 0 } },
                ],
              },
            },
          ],
        },
      },
      {
        query: `{ projects {
          id number cost funded body { title } piggyBank { id raised balance contributors }
        } }`,
        expected: {
          projects: [
            {
              id: `${round.address}00000000`,
              number: 0,
              cost: '120000',
              funded: true,
              body: { title: 'Двор' },
              piggyBank: {
                id: await round.piggyBank(0),
                raised: '70000',
                balance: '120000',
                contributors: 2,
              },
            },
            {
              id: `${round.address}00000001`,
              number: 1,
              cost: '90000',
              funded: true,
              body: { title: 'Сквер' },
              piggyBank: {
                id: await round.piggyBank(1),
                raised: '130000',
                balance: '90000',
                contributors: 2,
              },
            },
          ],
        },
      },
      {
        query: '{ ballotCasts { sequence wallet { id } projects amounts total } }',
        expected: {
          ballotCasts: [
            { sequence: 2, wallet: { id: anna }, projects: [0], amounts: ['100000'], total: '100000' },
            {
              sequence: 2,
              wallet: { id: boris },
              projects: [0, 1],
              amounts: ['40000', '60000'],
              total: '100000',
            },
            {
              sequence: 3,
              wallet: { id: anna },
              projects: [0, 1],
              amounts: ['30000', '70000'],
              total: '100000',
            },
          ],
        },
      },
    ]
  },
}
export default scenario
