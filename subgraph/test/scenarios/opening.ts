import { treasurer, treasury } from '../accounts.ts'
import { orderBody, projectBody } from '../bodyTexts.ts'
import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A round is opened with its terms and its bodies',
  async play(city) {
    const order = city.bodies.publish(orderBody({ number: '14-р', date: '2026-02-14', budget: 500_000 }))
    const image = 'bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku'
    const yard = city.bodies.publish(
      projectBody({
        title: 'Двор на Речной',
        category: 'yards',
        address: 'Речная улица, 5',
        location: { lat: 55.751244, lon: -37.5 },
        proposer: 'Соседи',
        images: [{ cid: image, type: 'image/png', alt: 'Двор сейчас' }],
      }),
    )
    const round = await city.openRound({
      name: 'Бюджет района',
      budget: 500_000,
      threshold: 25_000,
      district: 7,
      rule: 'fillToCost',
      order,
      projects: [{ cost: 500_000, body: yard }, { cost: 1 }],
    })
    const { enrolmentStart, votingStart, votingEnd } = round.dates
    return [
      {
        query: `{ rounds {
          id number name symbol budget threshold district { id } enrolmentStart votingStart votingEnd orderDigest
          orderBody { id lang number date title text budget } treasury rule ruleName treasurer piggyBanks projectCount
          enrolled share step voters ballotsCast inPiggyBanks cancelled cancellationReason settled outcome { id }
        } }`,
        expected: {
          rounds: [
            {
              id: round.address,
              number: 1,
              name: 'Бюджет района',
              symbol: 'NB',
              budget: '500000',
              threshold: '25000',
              district: { id: '7' },
              enrolmentStart: `${enrolmentStart}`,
              votingStart: `${votingStart}`,
              votingEnd: `${votingEnd}`,
              orderDigest: order,
              orderBody: {
                id: round.address,
                lang: 'ru',
                number: '14-р',
                date: '2026-02-14',
                title: 'О народном бюджете',
                text: 'Выделить средства.',
                budget: '500000',
              },
              treasury,
              rule: city.book.contracts.fillToCost.toLowerCase(),
              ruleName: 'FillToCost',
              treasurer,
              piggyBanks: await round.piggyBank(0),
              projectCount: 2,
              enrolled: 0,
              share: '0',
              step: '1',
              voters: 0,
              ballotsCast: 0,
              inPiggyBanks: '0',
              cancelled: false,
              cancellationReason: null,
              settled: false,
              outcome: null,
            },
          ],
        },
      },
      {
        query: `{ projects {
          id number cost digest funded piggyBank { id raised balance contributors }
          body {
            id lang title summary description category address latitude longitude proposer images imageAlts
          }
        } }`,
        expected: {
          projects: [
            {
              id: `${round.address}00000000`,
              number: 0,
              cost: '500000',
              digest: yard,
              funded: null,
              piggyBank: { id: await round.piggyBank(0), raised: '0', balance: '0', contributors: 0 },
              body: {
                id: `${round.address}00000000`,
                lang: 'ru',
                title: 'Двор на Речной',
                summary: 'Двенадцать фонарей от школы до реки.',
                description: 'Светильники на столбах, кабель под землёй.',
                category: 'yards',
                address: 'Речная улица, 5',
                latitude: '55.751244',
                longitude: '-37.5',
                proposer: 'Соседи',
                images: [image],
                imageAlts: ['Двор сейчас'],
              },
            },
            {
              id: `${round.address}00000001`,
              number: 1,
              cost: '1',
              digest: city.bodies.publish(projectBody()),
              funded: null,
              piggyBank: { id: await round.piggyBank(1), raised: '0', balance: '0', contributors: 0 },
              body: {
                id: `${round.address}00000001`,
                lang: 'ru',
                title: 'Освещение Речной улицы',
                summary: 'Двенадцать фонарей от школы до реки.',
                description: 'Светильники на столбах, кабель под землёй.',
                category: 'lighting',
                address: null,
                latitude: null,
                longitude: null,
                proposer: null,
                images: [],
                imageAlts: [],
              },
            },
          ],
        },
      },
      {
        query: '{ cities { rounds budget } outcomeRules { id name allowed } }',
        expected: {
          cities: [{ rounds: 1, budget: '500000' }],
          outcomeRules: [
            { id: city.book.contracts.greedyByRaised.toLowerCase(), name: 'GreedyByRaised', allowed: true },
            { id: city.book.contracts.fillToCost.toLowerCase(), name: 'FillToCost', allowed: true },
          ],
        },
      },
    ]
  },
}
export default scenario
