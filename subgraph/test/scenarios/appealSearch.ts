import type { AppealSeal } from '@initiative-citizen/ipfs/schemas/appeal'
import { anna, boris, clerk, dispatcher, head } from '../accounts.ts'
import { actOnAppeals } from '../acts.ts'
import { draftAnswer, giveAnswer } from '../answerAppeal.ts'
import { appealBody } from '../bodyTexts.ts'
import { type FiledAppeal, fileAppeal, setTerms } from '../fileAppeal.ts'
import { openDepartment } from '../openDepartment.ts'
import type { Scenario } from '../scenario.ts'

/** As many words as a body has room for, and more than an appeal may have. */
const FLOOD = Array.from({ length: 32_000 }, (_, place) => `${place.toString(36)}.ru/a`)
  .join(' ')
  .slice(0, 255_000)

const scenario: Scenario = {
  name: 'Appeals are found by any form of a word, and wrong bodies stop nothing',
  async play(city) {
    const { bodies } = city
    await setTerms(city)
    await openDepartment(city, { letters: 'Д', head, officers: [clerk] })
    const seal: AppealSeal = {
      commitment: `0x${'aa'.repeat(32)}`,
      envelope: `0x${'bb'.repeat(32)}`,
      department: 1,
      keyVersion: 1,
      author: `age1${'q'.repeat(58)}`,
      images: [],
    }
    const { title: _, text: __, ...confidential } = appealBody({ seal })
    const light = appealBody({ title: 'Фонари', text: 'Не горят.', address: 'Заречная, 3' })
    const read = [appealBody(), light, confidential]
    const forged = bodies.publish(appealBody({ title: 'Подлинная яма' }))
    bodies.forge(forged, appealBody({ title: 'Подменённая яма' }))
    const wrong: (object | string)[] = [
      'это не JSON',
      { ...appealBody(), kind: 'comment' },
      { ...appealBody(), title: ['яма'] },
      { ...appealBody(), lang: null },
      { ...appealBody(), title: 'яма '.repeat(31) },
      { ...appealBody(), text: FLOOD },
      { ...appealBody(), address: 'яма '.repeat(51) },
    ]
    const odd = { ...appealBody(), title: 'Яма\u0000', location: { lat: 1e-7 }, images: 5, seal: 'нет' }
    const digests = [...[...read, odd, ...wrong].map((content) => bodies.publish(content)), forged]
    const filed: FiledAppeal[] = []
    for (const digest of digests) filed.push(await fileAppeal(city, anna, { digest }))

    const answered = await fileAppeal(city, boris)
    await actOnAppeals(city, dispatcher, 'register', [answered.number, 1])
    await actOnAppeals(city, clerk, 'assign', [answered.number, clerk])
    const digest = bodies.publish('{"kind":"answer","version":1,"lang":"ru"}')
    await giveAnswer(
      city,
      await draftAnswer(city, answered, { department: 1, preparer: clerk, digest }),
      head,
    )
    const comment = bodies.publish('[]')
    await actOnAppeals(city, boris, 'dispute', [answered.number, 0, comment])

    const titled = (title: string, sealed = false) => ({ title, sealed, latitudeE6: null, images: [] })
    const seen = [titled('Яма на дороге'), titled('Фонари'), titled('', true), titled('Яма')]
    const found = (...places: number[]) => places.map((place) => ({ appeal: { id: filed[place]?.id } }))
    const last = { appeal: { id: answered.id } }
    return [
      {
        query: '{ appeals { id body { title sealed latitudeE6 images } } _meta { hasIndexingErrors } }',
        expected: {
          appeals: [
            ...filed.map(({ id }, place) => ({ id, body: seen[place] ?? null })),
            { id: answered.id, body: titled('Яма на дороге') },
          ],
          _meta: { hasIndexingErrors: false },
        },
      },
      {
        query: `{ answers { digest body { id } } appealEvents(where: { kind: Disputed }) { digest comment { id } } }`,
        expected: {
          answers: [{ digest, body: null }],
          appealEvents: [{ digest: comment, comment: null }],
        },
      },
      {
        query: '{ appealSearch(text: "ямы") { appeal { id } } }',
        expected: { appealSearch: [...found(0, 3), last] },
      },
      {
        query: '{ appealSearch(text: "ЯМОЙ & дороги") { appeal { id } } }',
        expected: { appealSearch: [...found(0), last] },
      },
      {
        query: '{ appealSearch(text: "фонарями | заречной:*") { appeal { id } } }',
        expected: { appealSearch: found(1) },
      },
      {
        query: '{ appealSearch(text: "яма", where: { appeal_: { state: Assigned } }) { appeal { id } } }',
        expected: { appealSearch: [last] },
      },
      { query: '{ appealSearch(text: "мост") { appeal { id } } }', expected: { appealSearch: [] } },
    ]
  },
}
export default scenario
