import type { AnswerBody } from '../src/schemas/answer.ts'
import type { AppealBody } from '../src/schemas/appeal.ts'
import type { CategoriesBody } from '../src/schemas/categories.ts'
import type { CommentBody } from '../src/schemas/comment.ts'
import type { MapBody } from '../src/schemas/map.ts'
import type { SealedPart } from '../src/schemas/sealed.ts'
import type { TombstoneBody } from '../src/schemas/tombstone.ts'

const digest = (letter: string) => `0x${letter.repeat(64)}` as const
const photo = {
  cid: 'bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
  type: 'image/webp',
  alt: 'Яма у остановки',
} as const

/** An appeal with every field. */
export const pothole: AppealBody = {
  kind: 'appeal',
  version: 1,
  lang: 'ru',
  title: 'Яма у остановки',
  text: 'Глубиной с ладонь.\n\nПросим заделать.',
  category: 101,
  district: 2,
  address: 'Литейная ул., 14',
  location: { lat: 57.6, lon: 47.3 },
  images: [photo],
  seal: {
    commitment: digest('1'),
    envelope: digest('2'),
    images: [digest('3')],
    department: 3,
    keyVersion: 1,
    author: `age1${'q'.repeat(58)}`,
  },
}

export const contacts: SealedPart = {
  kind: 'sealed',
  version: 1,
  salt: digest('4'),
  name: 'Анна Ильина',
  phone: '+7 900 000-00-00',
  email: 'anna@example.org',
  address: 'Литейная ул., 14, кв. 3',
  title: 'Яма',
  text: 'Глубиной с ладонь.',
  imagesKey: `AGE-SECRET-KEY-1${'Q'.repeat(58)}`,
  images: [{ digest: digest('3'), type: 'image/webp', alt: 'Яма' }],
}

export const patched: AnswerBody = {
  kind: 'answer',
  version: 1,
  lang: 'ru',
  text: 'Яма заделана.',
  contact: 'Отдел дорог, каб. 12',
  images: [photo],
}

export const question: CommentBody = {
  kind: 'comment',
  version: 1,
  lang: 'en',
  text: 'Which side?',
  images: [],
}

export const stone: TombstoneBody = { kind: 'tombstone', version: 1, lang: 'ru', text: 'Имя соседа.' }

export const tree: CategoriesBody = {
  kind: 'categories',
  version: 1,
  categories: [
    { id: 1, name: { ru: 'Дороги', en: 'Roads' }, words: [] },
    {
      id: 101,
      parent: 1,
      name: { ru: 'Ямы', en: 'Potholes' },
      words: ['выбоина'],
      department: 3,
      appealKind: 1,
    },
  ],
}

export const cityMap: MapBody = {
  kind: 'map',
  version: 1,
  districts: [
    {
      number: 1,
      outline: [
        [
          [47.3, 57.6],
          [47.4, 57.6],
          [47.4, 57.7],
          [47.3, 57.6],
        ],
      ],
    },
  ],
  landmarks: [
    {
      type: 'river',
      name: { ru: 'Зареча', en: 'Zarecha' },
      line: [
        [47.3, 57.6],
        [47.4, 57.7],
      ],
    },
  ],
}
