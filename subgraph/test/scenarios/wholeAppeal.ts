import { clerk, deputy, dispatcher, grigory, head, moderator, stranger } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { draftAnswer, giveAnswer, signAnswer } from '../answerAppeal.ts'
import { answerBody, appealBody, commentBody } from '../bodyTexts.ts'
import { fileAppeal, setTerms, TERMS } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'
import { now } from '../time.ts'

const NOTE = `0x${'99'.repeat(32)}` as const

const scenario: Scenario = {
  name: 'An appeal from its filing to the verdict, by way of a returned answer and a dispute',
  async play(city) {
    const { bodies } = city
    await city.register(7, grigory)
    await setTerms(city)
    const department = await openDepartment(city, { letters: 'Д', head, officers: [clerk, deputy] })
    const gone = bodies.publish(appealBody({ title: 'Телефон соседа' }))
    const erased = await fileAppeal(city, stranger, { digest: gone })
    await actOnAppeals(city, moderator, 'entomb', [erased.number, gone, 2, 0, NOTE])
    bodies.erase(gone)
    const place = { location: { lat: 55.7512345, lon: 0 }, address: 'Речная улица, 5' }
    const appeal = await fileAppeal(city, grigory, { digest: bodies.publish(appealBody(place)) })
    const filedAt = await now(city)
    await actOnAppeals(city, dispatcher, 'register', [appeal.number, department])
    const registeredAt = await now(city)
    await actOnAppeals(city, head, 'assign', [appeal.number, clerk])

    const returned = await draftAnswer(city, appeal, { department, preparer: clerk })
    await signAnswer(city, returned, clerk)
    const remarks = bodies.publish(commentBody('Не сказано, когда.'))
    await actOnAppeals(city, deputy, 'returnAnswer', [appeal.number, returned.hash, remarks])

    const digest = bodies.publish(answerBody({ text: 'Яму засыпали вчера.' }))
    const first = await draftAnswer(city, appeal, { department, preparer: clerk, digest })
    await signAnswer(city, first, clerk)
    await signAnswer(city, first, deputy)
    const answeredAt = await now(city)
    const reasons = bodies.publish(commentBody('Она снова открыта.'))
    await actOnAppeals(city, grigory, 'dispute', [appeal.number, 0, reasons])
    const reopenedAt = await now(city)

    const plan = { round: 1, outcome: 5, plannedFor: reopenedAt + 1_000 }
    const second = await draftAnswer(city, appeal, { ...plan, department, preparer: clerk })
    await giveAnswer(city, second, head, deputy)
    const answeredAgainAt = await now(city)
    await actOnAppeals(city, grigory, 'confirm', [appeal.number, 3, 4, 5])
    const confirmedAt = await now(city)

    const step = (kind: string, actor: string, officer: string | null, more: object = {}) => ({
      kind,
      actor,
      officer: officer === null ? null : { account: officer },
      reason: null,
      deadline: null,
      round: 0,
      comment: null,
      answer: null,
      ...more,
    })
    const seconds = answeredAt - registeredAt + answeredAgainAt - reopenedAt
    return [
      {
        query: `{ appeal(id: "${appeal.id}") {
          author { id } resident operator channel visibility kind category district { number } digest
          body { title address latitudeE6 longitudeE6 images sealed appeal { id } } bodyTombstone { id }
          state final closure terms { number answer } department { number } officer { account } number year label
          round hops extended dueBy answerBy reportedOverdue joined answer { id } promptness substance courtesy
          filedAt registeredAt awaitedSince answeredAt endedAt updatedAt
        } }`,
        expected: {
          appeal: {
            author: { id: grigory },
            resident: true,
            operator: null,
            channel: 'Wallet',
            visibility: 'Public',
            kind: 1,
            category: 12,
            district: { number: 7 },
            digest: bodies.publish(appealBody(place)),
            body: {
              title: 'Яма на дороге',
              address: 'Речная улица, 5',
              latitudeE6: 55_751_235,
              longitudeE6: 0,
              images: [],
              sealed: false,
              appeal: { id: appeal.id },
            },
            bodyTombstone: null,
            state: 'Confirmed',
            final: true,
            closure: null,
            terms: { number: 1, answer: TERMS.answer },
            department: { number: department },
            officer: { account: clerk },
            number: 1,
            year: 2026,
            label: '1-Д/2026',
            round: 1,
            hops: 0,
            extended: false,
            dueBy: null,
            answerBy: `${reopenedAt + TERMS.answer}`,
            reportedOverdue: false,
            joined: 0,
            answer: { id: second.hash },
            promptness: 3,
            substance: 4,
            courtesy: 5,
            filedAt: `${filedAt}`,
            registeredAt: `${registeredAt}`,
            awaitedSince: `${reopenedAt}`,
            answeredAt: `${answeredAgainAt}`,
            endedAt: `${confirmedAt}`,
            updatedAt: `${confirmedAt}`,
          },
        },
      },
      {
        query: `{ appealEvents(where: { appeal: "${appeal.id}" }) {
          kind actor officer { account } reason deadline round comment { text } answer { id }
        } }`,
        expected: {
          appealEvents: [
            step('Filed', grigory, null, { deadline: `${filedAt + TERMS.registration}` }),
            step('Registered', dispatcher, null, { deadline: `${registeredAt + TERMS.answer}` }),
            step('Assigned', head, clerk),
            step('AnswerPrepared', clerk, clerk, { answer: { id: returned.hash } }),
            step('AnswerReturned', deputy, deputy, {
              answer: { id: returned.hash },
              comment: { text: 'Не сказано, когда.' },
            }),
            step('AnswerPrepared', clerk, clerk, { answer: { id: first.hash } }),
            step('AnswerApproved', deputy, deputy, { answer: { id: first.hash } }),
            step('Answered', clerk, clerk, {
              answer: { id: first.hash },
              deadline: `${answeredAt + TERMS.verdict}`,
            }),
            step('Disputed', grigory, null, { reason: 'NotFixed', comment: { text: 'Она снова открыта.' } }),
            step('Reopened', grigory, null, { round: 1, deadline: `${reopenedAt + TERMS.answer}` }),
            step('AnswerPrepared', clerk, clerk, { round: 1, answer: { id: second.hash } }),
            step('AnswerApproved', head, head, { round: 1, answer: { id: second.hash } }),
            step('AnswerApproved', deputy, deputy, { round: 1, answer: { id: second.hash } }),
            step('Answered', clerk, clerk, {
              round: 1,
              answer: { id: second.hash },
              deadline: `${answeredAgainAt + TERMS.verdict}`,
            }),
            step('Confirmed', grigory, null, { round: 1 }),
          ],
        },
      },
      {
        query: `{ answers(where: { appeal: "${appeal.id}" }) {
          id department { number } round outcome plannedFor duplicateOf { id } body { text } preparer state approvals
          remarks { text } givenAt verdictBy late signatures { signer officer { account } preparer }
        } }`,
        expected: {
          answers: [
            {
              id: returned.hash,
              department: { number: department },
              round: 0,
              outcome: 'Fixed',
              plannedFor: null,
              duplicateOf: null,
              body: { text: 'Яма засыпана.' },
              preparer: clerk,
              state: 'Returned',
              approvals: 0,
              remarks: { text: 'Не сказано, когда.' },
              givenAt: null,
              verdictBy: null,
              late: false,
              signatures: [{ signer: clerk, officer: { account: clerk }, preparer: true }],
            },
            {
              id: first.hash,
              department: { number: department },
              round: 0,
              outcome: 'Fixed',
              plannedFor: null,
              duplicateOf: null,
              body: { text: 'Яму засыпали вчера.' },
              preparer: clerk,
              state: 'Given',
              approvals: 1,
              remarks: null,
              givenAt: `${answeredAt}`,
              verdictBy: `${answeredAt + TERMS.verdict}`,
              late: false,
              signatures: [
                { signer: clerk, officer: { account: clerk }, preparer: true },
                { signer: deputy, officer: { account: deputy }, preparer: false },
              ],
            },
            {
              id: second.hash,
              department: { number: department },
              round: 1,
              outcome: 'Planned',
              plannedFor: `${plan.plannedFor}`,
              duplicateOf: null,
              body: { text: 'Яма засыпана.' },
              preparer: clerk,
              state: 'Given',
              approvals: 2,
              remarks: null,
              givenAt: `${answeredAgainAt}`,
              verdictBy: `${answeredAgainAt + TERMS.verdict}`,
              late: false,
              signatures: [
                { signer: clerk, officer: { account: clerk }, preparer: true },
                { signer: head, officer: { account: head }, preparer: false },
                { signer: deputy, officer: { account: deputy }, preparer: false },
              ],
            },
          ],
        },
      },
      {
        query: `{
          departments {
            received forwarded open answered answeredLate overdue disputed reopened confirmed unconfirmed upheld
            marks promptness substance courtesy answerSeconds answerTimes
          }
          officers { account assigned prepared approved }
          cities { departments appeals openAppeals }
        }`,
        expected: {
          departments: [
            {
              received: 1,
              forwarded: 0,
              open: 0,
              answered: 2,
              answeredLate: 0,
              overdue: 0,
              disputed: 1,
              reopened: 1,
              confirmed: 1,
              unconfirmed: 0,
              upheld: 0,
              marks: 1,
              promptness: 3,
              substance: 4,
              courtesy: 5,
              answerSeconds: `${seconds}`,
              answerTimes: [2, 0, 0, 0, 0, 0, 0, 0],
            },
          ],
          officers: [
            { account: head, assigned: 0, prepared: 0, approved: 1 },
            { account: clerk, assigned: 0, prepared: 2, approved: 0 },
            { account: deputy, assigned: 0, prepared: 0, approved: 2 },
          ],
          cities: [{ departments: 1, appeals: 2, openAppeals: 1 }],
        },
      },
      {
        query: `{ appeal(id: "${erased.id}") { digest body { id } bodyTombstone { state reason noteDigest } } }`,
        expected: {
          appeal: {
            digest: gone,
            body: null,
            bodyTombstone: { state: 'Erased', reason: 'PersonalData', noteDigest: NOTE },
          },
        },
      },
      {
        query: '{ appealSearch(text: "улицей") { appeal { label } } }',
        expected: { appealSearch: [{ appeal: { label: '1-Д/2026' } }] },
      },
    ]
  },
}
export default scenario
