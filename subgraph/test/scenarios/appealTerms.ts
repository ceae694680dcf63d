import { anna, establishment } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { DAY, fileAppeal, setTerms, TERMS } from '../fileAppeal.ts'
import type { Scenario } from '../scenario.ts'
import { now } from '../time.ts'

/** The most that the contract holds; the index's numbers have a bit less. */
const FOR_EVER = 2 ** 32 - 1

const scenario: Scenario = {
  name: 'Deadlines change for those who file later',
  async play(city) {
    await setTerms(city)
    const setAt = await now(city)
    const earlier = await fileAppeal(city, anna)
    await actOnAppeals(city, establishment, 'setTerms', [
      1,
      { ...TERMS, registration: DAY, verdict: FOR_EVER },
    ])
    const later = await fileAppeal(city, anna)
    const laterFiledAt = await now(city)
    const terms = (number: number, spans: object) => ({
      id: `${number}`,
      number,
      kind: 1,
      ...TERMS,
      ...spans,
    })
    return [
      {
        query:
          '{ appealTerms_collection { id number kind registration forwarding answer extension verdict supervision } }',
        expected: {
          appealTerms_collection: [terms(1, {}), terms(2, { registration: DAY, verdict: 2 ** 31 - 1 })],
        },
      },
      {
        query: '{ appeals { id terms { number } dueBy } }',
        expected: {
          appeals: [
            { id: earlier.id, terms: { number: 1 }, dueBy: `${setAt + 1 + TERMS.registration}` },
            { id: later.id, terms: { number: 2 }, dueBy: `${laterFiledAt + DAY}` },
          ],
        },
      },
    ]
  },
}
export default scenario
