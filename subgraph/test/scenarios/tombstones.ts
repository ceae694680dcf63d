import { anna, clerk, dispatcher, head, moderator } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { draftAnswer, giveAnswer } from '../answerAppeal.ts'
import { answerBody, appealBody, commentBody } from '../bodyTexts.ts'
import { fileAppeal, setTerms } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'

const NONE = `0x${'00'.repeat(32)}` as const

const scenario: Scenario = {
  name: 'Bodies are hidden, shown again and erased',
  async play(city) {
    const { bodies } = city
    await setTerms(city)
    await openDepartment(city, { letters: 'Д', head, officers: [clerk] })
    const hidden = await fileAppeal(city, anna)
    const restored = await fileAppeal(city, anna)
    const digest = bodies.publish(appealBody({ title: 'С телефоном' }))
    const erased = await fileAppeal(city, anna, { digest })
    const body = bodies.publish(appealBody())
    const note = bodies.publish(commentBody('По просьбе автора.'))
    await actOnAppeals(city, moderator, 'entomb', [hidden.number, body, 1, 1, NONE])
    await actOnAppeals(city, moderator, 'entomb', [restored.number, body, 1, 2, NONE])
    await actOnAppeals(city, moderator, 'restore', [restored.number, body])
    await actOnAppeals(city, moderator, 'entomb', [erased.number, digest, 1, 0, NONE])
    // An index that is made anew comes to a gateway that serves it no longer.
    bodies.erase(digest)
    await actOnAppeals(city, moderator, 'entomb', [erased.number, digest, 2, 5, note])

    const answerDigest = bodies.publish(answerBody({ text: 'Иванов живёт в соседнем доме.' }))
    await actOnAppeals(city, dispatcher, 'register', [hidden.number, 1])
    await actOnAppeals(city, clerk, 'assign', [hidden.number, clerk])
    await giveAnswer(
      city,
      await draftAnswer(city, hidden, { department: 1, preparer: clerk, digest: answerDigest }),
      head,
    )
    await actOnAppeals(city, moderator, 'entomb', [hidden.number, answerDigest, 1, 0, NONE])
    const tombstone = (digest: string, state: string, reason: string, noteDigest: string | null = null) => ({
      digest,
      state,
      reason,
      noteDigest,
      by: moderator,
    })
    return [
      {
        query: `{ appeals {
          id state body { title } bodyTombstone { state } tombstones { digest state reason noteDigest by }
        } }`,
        expected: {
          appeals: [
            {
              id: hidden.id,
              state: 'Answered',
              body: { title: 'Яма на дороге' },
              bodyTombstone: { state: 'Hidden' },
              tombstones: [
                tombstone(body, 'Hidden', 'Insult'),
                tombstone(answerDigest, 'Hidden', 'PersonalData'),
              ],
            },
            {
              id: restored.id,
              state: 'Filed',
              body: { title: 'Яма на дороге' },
              bodyTombstone: { state: 'None' },
              tombstones: [tombstone(body, 'None', 'Advertising')],
            },
            {
              id: erased.id,
              state: 'Filed',
              body: null,
              bodyTombstone: { state: 'Erased' },
              tombstones: [tombstone(digest, 'Erased', 'AuthorsRequest', note)],
            },
          ],
        },
      },
      {
        query: `{ appealEvents(where: { kind_in: [Entombed, Restored] }) {
          kind appeal { id } actor reason digest comment { id }
        } }`,
        expected: {
          appealEvents: [
            { kind: 'Entombed', appeal: hidden, reason: 'Insult', digest: body },
            { kind: 'Entombed', appeal: restored, reason: 'Advertising', digest: body },
            { kind: 'Restored', appeal: restored, reason: null, digest: body },
            { kind: 'Entombed', appeal: erased, reason: 'PersonalData', digest },
            { kind: 'Entombed', appeal: erased, reason: 'AuthorsRequest', digest },
            { kind: 'Entombed', appeal: hidden, reason: 'PersonalData', digest: answerDigest },
          ].map(({ appeal, ...step }) => ({
            ...step,
            appeal: { id: appeal.id },
            actor: moderator,
            comment: null,
          })),
        },
      },
    ]
  },
}
export default scenario
