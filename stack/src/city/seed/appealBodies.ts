import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { answerSchema } from '@initiative-citizen/ipfs/schemas/answer'
import { type AppealBody, appealSchema } from '@initiative-citizen/ipfs/schemas/appeal'
import { commentSchema } from '@initiative-citizen/ipfs/schemas/comment'
import type { BodyImage } from '@initiative-citizen/ipfs/schemas/image'
import { tombstoneSchema } from '@initiative-citizen/ipfs/schemas/tombstone'
import type { AppealText } from '../appeals/appealText.ts'
import type { SeedAppeal } from '../appeals/seedAppeal.ts'
import type { AnswerVersion } from '../appeals/steps.ts'
import { APPEAL_TEXTS } from '../appeals/texts/appealTexts.ts'
import { toPosition } from '../map/plan.ts'
import { houseAt, STREETS, type Street } from '../map/streets.ts'

const HASTY = {
  ru: 'Ваше обращение рассмотрено. Необходимые меры приняты.',
  en: 'Your appeal was considered. Measures have been taken.',
} as const
const DUPLICATE = {
  ru: 'О том же месте нам уже написали, работа идёт. Ответ — в обращении, на которое дана ссылка; вы можете к нему присоединиться.',
  en: 'The same place was reported before, and work is under way. See the appeal named here; you can join it.',
} as const

/** What an appeal is about. */
export function textOf({ about }: SeedAppeal): AppealText {
  return APPEAL_TEXTS[about]
}

/** Street and house, as in "Садовая ул., 12". */
export function addressOf({ street, house }: SeedAppeal): string {
  return `${STREETS[street].short}, ${house}`
}

/** A text with the address in its place. */
export function fill(text: string, seed: SeedAppeal): string {
  return text.replaceAll('{адрес}', addressOf(seed))
}

/**
 * The public part of an appeal.
 * @param images Photographs that all may see.
 */
export function appealBody(
  seed: SeedAppeal,
  images: readonly BodyImage[],
  seal: AppealBody['seal'],
): Promise<EncodedBody> {
  const { lang = 'ru', category, title, text } = textOf(seed)
  const street: Street = STREETS[seed.street]
  const [lon, lat] = toPosition(houseAt(street, seed.house))
  const shown = {
    title: fill(title, seed),
    text: fill(text, seed),
    address: addressOf(seed),
    location: { lat, lon },
    images: [...images],
  }
  return encodeBody(appealSchema, {
    kind: 'appeal',
    version: 1,
    lang,
    category,
    district: street.district,
    ...(seed.visibility === 'confidential' ? { images: [] } : shown),
    ...(seal && { seal }),
  })
}

/** An answer, as it is given or prepared. */
export function answerBody(
  seed: SeedAppeal,
  version: AnswerVersion,
  images: readonly BodyImage[],
): Promise<EncodedBody> {
  const { lang = 'ru', answer, second } = textOf(seed)
  const texts = { hasty: HASTY[lang], duplicate: DUPLICATE[lang], first: answer, second }
  return encodeBody(answerSchema, {
    kind: 'answer',
    version: 1,
    lang,
    text: texts[version],
    contact:
      lang === 'ru'
        ? 'Приём граждан: вторник, 15–18, каб. 12'
        : 'Open to citizens: Tuesday, 3 to 6 p.m., room 12',
    images: [...images],
  })
}

/** What goes with a step. */
export function commentBody(seed: SeedAppeal, text: string): Promise<EncodedBody> {
  const { lang = 'ru' } = textOf(seed)
  return encodeBody(commentSchema, { kind: 'comment', version: 1, lang, text, images: [] })
}

/** What a moderator says in place of a text. */
export function tombstoneBody(text: string): Promise<EncodedBody> {
  return encodeBody(tombstoneSchema, { kind: 'tombstone', version: 1, lang: 'ru', text })
}
