import { anna, boris, clerk, dispatcher, head } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { draftAnswer, giveAnswer } from '../answerAppeal.ts'
import { GENESIS_TIME } from '../anvil.ts'
import { DAY, fileAppeal, setTerms } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'
import { now } from '../time.ts'

/** 1 January 2026 is a Thursday; this is the Monday after it. */
const MONDAY = GENESIS_TIME + 4 * DAY

const scenario: Scenario = {
  name: 'Departments and categories have their days and weeks',
  async play(city) {
    const at = (time: number) => city.chain.setNextBlockTimestamp({ timestamp: BigInt(time) })
    await setTerms(city)
    await openDepartment(city, { letters: 'Д', head, officers: [clerk] })
    const appeal = await fileAppeal(city, anna, { category: 12 })
    await fileAppeal(city, boris, { category: 12 })
    await fileAppeal(city, boris, { category: 30 })
    await actOnAppeals(city, dispatcher, 'register', [appeal.number, 1])
    const registeredAt = await now(city)
    await actOnAppeals(city, clerk, 'assign', [appeal.number, clerk])
    const answer = await draftAnswer(city, appeal, { department: 1, preparer: clerk })
    await at(MONDAY - 1)
    await giveAnswer(city, answer, head)
    const answerSeconds = `${MONDAY - 1 - registeredAt}`
    await at(MONDAY)
    await actOnAppeals(city, anna, 'dispute', [appeal.number, 0, `0x${'00'.repeat(32)}`])
    await at(MONDAY + 2 * DAY)
    await city.chain.mine({ blocks: 1 })

    const idle = { received: 0, answered: 0, disputed: 0, reopened: 0, confirmed: 0, answerSeconds: '0' }
    const day = (days: number, more: object) => ({
      timestamp: `${GENESIS_TIME + days * DAY}000000`,
      ...idle,
      ...more,
    })
    return [
      {
        query: `{ departmentActivities(interval: day) {
          timestamp received answered disputed reopened confirmed answerSeconds
        } }`,
        expected: {
          departmentActivities: [
            day(0, { received: 1 }),
            day(3, { answered: 1, answerSeconds }),
            day(4, { disputed: 1, reopened: 1 }),
          ],
        },
      },
      {
        query: `{ departmentWeeks {
          id department { number } week weekStart received answered disputed reopened confirmed answerSeconds
        } }`,
        expected: {
          departmentWeeks: [
            {
              ...idle,
              week: 2922,
              weekStart: `${MONDAY - 7 * DAY}`,
              received: 1,
              answered: 1,
              answerSeconds,
            },
            { ...idle, week: 2923, weekStart: `${MONDAY}`, disputed: 1, reopened: 1 },
          ].map((line) => ({ ...line, id: `1-${line.week}`, department: { number: 1 } })),
        },
      },
      {
        query: '{ appealActivities(interval: day) { timestamp category filed } }',
        expected: {
          appealActivities: [
            { timestamp: `${GENESIS_TIME}000000`, category: 12, filed: 2 },
            { timestamp: `${GENESIS_TIME}000000`, category: 30, filed: 1 },
          ],
        },
      },
    ]
  },
}
export default scenario
