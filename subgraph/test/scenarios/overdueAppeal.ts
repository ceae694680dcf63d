import { anna, boris, clerk, deputy, dispatcher, head, stranger, supervisor } from '../accounts.ts'
import { actOnAppeals, actOnDepartments } from '../acts.ts'
import { draftAnswer, giveAnswer, signAnswer } from '../answerAppeal.ts'
import { commentBody } from '../bodyTexts.ts'
import { DAY, fileAppeal, setTerms, TERMS } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'
import { now, pass } from '../time.ts'

const scenario: Scenario = {
  name: 'Everyone sees what is late; silence and supervisors close',
  async play(city) {
    await setTerms(city)
    const department = await openDepartment(city, { letters: 'Д', head, officers: [clerk, deputy] })

    // One is registered, answered and judged too late, all by strangers' reports.
    const silent = await fileAppeal(city, anna)
    await pass(city, TERMS.registration)
    await actOnAppeals(city, stranger, 'markOverdue', [silent.number])
    await actOnAppeals(city, dispatcher, 'register', [silent.number, department])
    const registeredAt = await now(city)
    await actOnAppeals(city, clerk, 'assign', [silent.number, clerk])
    await pass(city, TERMS.answer)
    await actOnAppeals(city, stranger, 'markOverdue', [silent.number])
    const late = await draftAnswer(city, silent, { department, preparer: clerk })
    await pass(city, 31 * DAY)
    await giveAnswer(city, late, head)
    const lateSeconds = (await now(city)) - registeredAt
    await pass(city, TERMS.verdict)
    await actOnAppeals(city, stranger, 'closeUnconfirmed', [silent.number])

    // The other is disputed twice; its first officer leaves, and a supervisor lets the second answer stand.
    const disputed = await fileAppeal(city, boris)
    await actOnAppeals(city, dispatcher, 'register', [disputed.number, department])
    const secondRegisteredAt = await now(city)
    await actOnAppeals(city, deputy, 'assign', [disputed.number, deputy])
    const first = await draftAnswer(city, disputed, { department, preparer: deputy })
    await pass(city, 2 * DAY)
    await giveAnswer(city, first, head)
    const firstSeconds = (await now(city)) - secondRegisteredAt
    await actOnDepartments(city, head, 'dismissOfficer', [department, deputy])
    await actOnAppeals(city, boris, 'dispute', [disputed.number, 3, `0x${'00'.repeat(32)}`])
    const reopenedAt = await now(city)
    await actOnAppeals(city, clerk, 'assign', [disputed.number, clerk])
    const second = await draftAnswer(city, disputed, { department, round: 1, preparer: clerk })
    // Signed on chain by one, then sent with all signatures: nobody has signed twice.
    await signAnswer(city, second, clerk)
    await giveAnswer(city, second, head)
    const secondSeconds = (await now(city)) - reopenedAt
    await actOnAppeals(city, boris, 'dispute', [disputed.number, 1, `0x${'00'.repeat(32)}`])
    await pass(city, TERMS.supervision)
    await actOnAppeals(city, stranger, 'markOverdue', [disputed.number])
    const grounds = city.bodies.publish(commentBody('Ответ по существу.'))
    await actOnAppeals(city, supervisor, 'uphold', [disputed.number, grounds])

    // And one waits.
    const waiting = await fileAppeal(city, boris)
    const waitingSince = await now(city)
    await pass(city, TERMS.registration)
    await actOnAppeals(city, stranger, 'markOverdue', [waiting.number])
    return [
      {
        query:
          '{ appeals { id state closure final officer { account } dueBy reportedOverdue answer { id late } } }',
        expected: {
          appeals: [
            {
              id: silent.id,
              state: 'Closed',
              closure: 'Unconfirmed',
              final: true,
              officer: { account: clerk },
              dueBy: null,
              reportedOverdue: false,
              answer: { id: late.hash, late: true },
            },
            {
              id: disputed.id,
              state: 'Closed',
              closure: 'Upheld',
              final: true,
              officer: { account: clerk },
              dueBy: null,
              reportedOverdue: false,
              answer: { id: second.hash, late: false },
            },
            {
              id: waiting.id,
              state: 'Filed',
              closure: null,
              final: false,
              officer: null,
              dueBy: `${waitingSince + TERMS.registration}`,
              reportedOverdue: true,
              answer: null,
            },
          ],
        },
      },
      {
        query: `{ appealEvents(where: { kind_in: [Overdue, Closed, Disputed, Reopened] }) {
          kind appeal { id } actor reason round comment { text } department { number }
        } }`,
        expected: {
          appealEvents: [
            { appeal: silent, kind: 'Overdue', actor: stranger, reason: 'Registration', department: null },
            { appeal: silent, kind: 'Overdue', actor: stranger, reason: 'Answer' },
            { appeal: silent, kind: 'Closed', actor: stranger, reason: 'Unconfirmed' },
            { appeal: disputed, kind: 'Disputed', actor: boris, reason: 'Discourteous' },
            { appeal: disputed, kind: 'Reopened', actor: boris, reason: null, round: 1 },
            { appeal: disputed, kind: 'Disputed', actor: boris, reason: 'NotToThePoint', round: 1 },
            { appeal: disputed, kind: 'Overdue', actor: stranger, reason: 'Supervision', round: 1 },
            {
              appeal: disputed,
              kind: 'Closed',
              actor: supervisor,
              reason: 'Upheld',
              round: 1,
              comment: { text: 'Ответ по существу.' },
            },
            { appeal: waiting, kind: 'Overdue', actor: stranger, reason: 'Registration', department: null },
          ].map(({ appeal, ...step }) => ({
            round: 0,
            comment: null,
            department: { number: department },
            ...step,
            appeal: { id: appeal.id },
          })),
        },
      },
      {
        query: `{ answer(id: "${second.hash}") { approvals signatures { signer preparer } } }`,
        expected: {
          answer: {
            approvals: 1,
            signatures: [
              { signer: clerk, preparer: true },
              { signer: head, preparer: false },
            ],
          },
        },
      },
      {
        query: `{
          departments {
            received open answered answeredLate overdue disputed reopened unconfirmed upheld marks answerSeconds answerTimes
          }
          officers { account assigned prepared approved }
          cities { appeals openAppeals }
        }`,
        expected: {
          departments: [
            {
              received: 2,
              open: 0,
              answered: 3,
              answeredLate: 1,
              overdue: 1,
              disputed: 2,
              reopened: 1,
              unconfirmed: 1,
              upheld: 1,
              marks: 0,
              answerSeconds: `${lateSeconds + firstSeconds + secondSeconds}`,
              answerTimes: [1, 1, 0, 0, 0, 0, 0, 1],
            },
          ],
          officers: [
            { account: head, assigned: 0, prepared: 0, approved: 3 },
            { account: clerk, assigned: 0, prepared: 2, approved: 0 },
            { account: deputy, assigned: 0, prepared: 1, approved: 0 },
          ],
          cities: [{ appeals: 3, openAppeals: 1 }],
        },
      },
    ]
  },
}
export default scenario
