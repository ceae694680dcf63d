import { afterEach, describe, expect, it } from 'vitest'
import { keepPicture, keptPicture } from '../picture/pictureStore.ts'
import { newAppealDraft } from './AppealDraft.ts'
import {
  forgetAppealDraft,
  keepAppealDraft,
  keptAppealDraft,
  keptAppealDrafts,
  photoShelf,
} from './draftStore.ts'

const CID = 'bafkreiexample'
const bytes = Uint8Array.of(1, 2, 3)

afterEach(async () => {
  for (const { id } of await keptAppealDrafts()) await forgetAppealDraft(id)
})

describe('drafts of appeals', () => {
  it('come back as they were written', async () => {
    const draft = {
      ...newAppealDraft('a'),
      title: ' half a sen',
      district: 0,
      location: { lat: 55.5, lon: 37.25 },
    }
    await keepAppealDraft(draft)
    expect(await keptAppealDraft('a')).toEqual(draft)
    expect(await keptAppealDraft('b')).toBeUndefined()
  })

  it('are listed with the last changed first', async () => {
    await keepAppealDraft({ ...newAppealDraft('old'), changedAt: 1 })
    await keepAppealDraft({ ...newAppealDraft('new'), changedAt: 3 })
    await keepAppealDraft({ ...newAppealDraft('middle'), changedAt: 2 })
    expect((await keptAppealDrafts()).map(({ id }) => id)).toEqual(['new', 'middle', 'old'])
  })

  it('go with their photographs, and leave those of others', async () => {
    for (const id of ['mine', 'other']) {
      await keepAppealDraft(newAppealDraft(id))
      await keepPicture(photoShelf(id), { cid: CID as `bafkrei${string}`, bytes })
    }
    await forgetAppealDraft('mine')
    expect(await keptAppealDraft('mine')).toBeUndefined()
    expect(await keptPicture(photoShelf('mine'), CID)).toBeUndefined()
    expect(await keptPicture(photoShelf('other'), CID)).toEqual(bytes)
  })
})
