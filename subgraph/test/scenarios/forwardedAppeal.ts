import { anna, boris, clerk, dispatcher, head, otherHead } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { commentBody } from '../bodyTexts.ts'
import { fileAppeal, setTerms, TERMS } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'
import { now } from '../time.ts'

const ENVELOPE = `0x${'e1'.repeat(32)}` as const

const scenario: Scenario = {
  name: 'An appeal goes from one department to another, and its author takes it back',
  async play(city) {
    const { bodies } = city
    await setTerms(city)
    const wrong = await openDepartment(city, { letters: 'Д', head, officers: [clerk] })
    const right = await openDepartment(city, { letters: 'К', head: otherHead })
    await actOnAppeals(city, dispatcher, 'register', [(await fileAppeal(city, boris)).number, right])

    const appeal = await fileAppeal(city, anna, { district: 0, visibility: 1 })
    await actOnAppeals(city, dispatcher, 'register', [appeal.number, wrong])
    const registeredAt = await now(city)
    await actOnAppeals(city, clerk, 'assign', [appeal.number, clerk])
    await actOnAppeals(city, clerk, 'forward', [appeal.number, right, 1])
    await actOnAppeals(city, anna, 'reseal', [appeal.number, ENVELOPE])
    await actOnAppeals(city, otherHead, 'assign', [appeal.number, otherHead])
    const question = bodies.publish(commentBody('Какой дом?'))
    await actOnAppeals(city, otherHead, 'requestInformation', [appeal.number, question])
    const reply = bodies.publish(commentBody('Пятый.'))
    await actOnAppeals(city, anna, 'provideInformation', [appeal.number, reply])
    const answerBy = registeredAt + TERMS.answer + 1_000
    const grounds = bodies.publish(commentBody('Ждём осмотра.'))
    await actOnAppeals(city, otherHead, 'extend', [appeal.number, answerBy, 0, grounds])
    await actOnAppeals(city, anna, 'withdraw', [appeal.number])
    const withdrawnAt = await now(city)

    const step = (kind: string, actor: string, department: number | null, more: object = {}) => ({
      kind,
      actor,
      department: department === null ? null : { number: department },
      officer: null,
      formerDepartment: null,
      label: null,
      reason: null,
      digest: null,
      comment: null,
      ...more,
    })
    const figures = { answered: 0, confirmed: 0, unconfirmed: 0, upheld: 0 }
    return [
      {
        query: `{ appeal(id: "${appeal.id}") {
          resident visibility district { id } state final department { number } officer { id } label hops extended
          envelope dueBy answerBy endedAt
        } }`,
        expected: {
          appeal: {
            resident: false,
            visibility: 'Anonymous',
            district: null,
            state: 'Withdrawn',
            final: true,
            department: { number: right },
            officer: { id: '3' },
            label: '2-К/2026',
            hops: 1,
            extended: true,
            envelope: ENVELOPE,
            dueBy: null,
            answerBy: `${answerBy}`,
            endedAt: `${withdrawnAt}`,
          },
        },
      },
      {
        query: `{ appealEvents(where: { appeal: "${appeal.id}", kind_not: Filed }) {
          kind actor department { number } officer { account } formerDepartment { number } label reason digest comment { text }
        } }`,
        expected: {
          appealEvents: [
            step('Registered', dispatcher, wrong, { label: '1-Д/2026' }),
            step('Assigned', clerk, wrong, { officer: { account: clerk } }),
            step('Forwarded', clerk, right, {
              officer: { account: clerk },
              formerDepartment: { number: wrong },
              label: '2-К/2026',
              reason: 'OtherDistrict',
            }),
            step('Resealed', anna, right, { digest: ENVELOPE }),
            step('Assigned', otherHead, right, { officer: { account: otherHead } }),
            step('InformationRequested', otherHead, right, {
              officer: { account: otherHead },
              digest: question,
              comment: { text: 'Какой дом?' },
            }),
            step('InformationProvided', anna, right, { digest: reply, comment: { text: 'Пятый.' } }),
            step('Extended', otherHead, right, {
              officer: { account: otherHead },
              reason: 'Inspection',
              digest: grounds,
              comment: { text: 'Ждём осмотра.' },
            }),
            step('Withdrawn', anna, right),
          ],
        },
      },
      {
        query: `{
          departments { number received forwarded open answered confirmed unconfirmed upheld }
          officers { account assigned }
          cities { appeals openAppeals }
        }`,
        expected: {
          departments: [
            { number: wrong, received: 1, forwarded: 1, open: 0, ...figures },
            { number: right, received: 2, forwarded: 0, open: 1, ...figures },
          ],
          officers: [head, clerk, otherHead].map((account) => ({ account, assigned: 0 })),
          cities: [{ appeals: 2, openAppeals: 1 }],
        },
      },
    ]
  },
}
export default scenario
