import type { Scenario } from '../scenario.ts'

const scenario: Scenario = {
  name: 'A cancelled round takes its budget out of the sum',
  async play(city) {
    const cancelled = await city.openRound({ budget: 1_000, projects: [{ cost: 1 }] })
    const open = await city.openRound({ budget: 2_000, projects: [{ cost: 1 }] })
    await cancelled.cancel(1)
    return [
      {
        query: '{ rounds { id number cancelled cancellationReason } cities { rounds budget } }',
        expected: {
          rounds: [
            { id: cancelled.address, number: 1, cancelled: true, cancellationReason: 'MistakeInTerms' },
            { id: open.address, number: 2, cancelled: false, cancellationReason: null },
          ],
          cities: [{ rounds: 2, budget: '2000' }],
        },
      },
    ]
  },
}
export default scenario
