import type { SceneName } from './scenes/paintScene.ts'

/** Outcomes of an answer, in the order that contracts have them. */
export const OUTCOMES = ['fixed', 'explained', 'refused', 'notResponsible', 'duplicate', 'planned'] as const

export type Outcome = (typeof OUTCOMES)[number]

/**
 * What people write about one matter, and what they are answered. `{адрес}` in a text stands for street and house.
 */
export interface AppealText {
  readonly category: number
  readonly lang?: 'en'
  readonly title: string
  readonly text: string
  /** What the author photographed. */
  readonly scene?: SceneName
  readonly outcome: Outcome
  readonly answer: string
  /** Days after the answer for which something is planned. */
  readonly plannedIn?: number
  /** What the department photographed afterwards. */
  readonly after?: SceneName
  /** What an officer asks, and what the author replies. */
  readonly question: string
  readonly information: string
  /** Why the author does not agree, and the answer to that. */
  readonly dispute: string
  readonly second: string
}
