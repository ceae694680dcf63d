import type { AnswerBody } from '@initiative-citizen/ipfs/schemas/answer'
import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import type { CommentBody } from '@initiative-citizen/ipfs/schemas/comment'
import type { OrderBody } from '@initiative-citizen/ipfs/schemas/order'
import type { ProjectBody } from '@initiative-citizen/ipfs/schemas/project'

/** A project's body, complete and valid; `change` says what matters to a test. */
export function projectBody(change: Partial<ProjectBody> = {}): ProjectBody {
  return {
    kind: 'project',
    version: 1,
    lang: 'ru',
    title: 'Освещение Речной улицы',
    summary: 'Двенадцать фонарей от школы до реки.',
    description: 'Светильники на столбах, кабель под землёй.',
    category: 'lighting',
    district: 7,
    costs: [{ item: 'Фонари', kopecks: 100_000 }],
    images: [],
    ...change,
  }
}

/** A budget order's body, complete and valid. */
export function orderBody(change: Partial<OrderBody> = {}): OrderBody {
  return {
    kind: 'order',
    version: 1,
    lang: 'ru',
    number: '14-р',
    date: '2026-01-01',
    title: 'О народном бюджете',
    text: 'Выделить средства.',
    budget: 1_000_000,
    ...change,
  }
}

/** The public part of an appeal, complete and valid. */
export function appealBody(change: Partial<AppealBody> = {}): AppealBody {
  return {
    kind: 'appeal',
    version: 1,
    lang: 'ru',
    title: 'Яма на дороге',
    text: 'У дома 5 третью неделю открыта яма, вечером её не видно.',
    category: 12,
    district: 7,
    images: [],
    ...change,
  }
}

/** A department's answer, complete and valid. */
export function answerBody(change: Partial<AnswerBody> = {}): AnswerBody {
  return { kind: 'answer', version: 1, lang: 'ru', text: 'Яма засыпана.', images: [], ...change }
}

/** What goes with a step of an appeal, complete and valid. */
export function commentBody(text: string): CommentBody {
  return { kind: 'comment', version: 1, lang: 'ru', text, images: [] }
}
