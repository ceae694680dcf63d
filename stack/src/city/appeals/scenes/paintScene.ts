import { chance } from '../../chance.ts'
import { Canvas } from './Canvas.ts'
import { encodePng } from './encodePng.ts'
import { LIGHTS, PAVEMENT, paintStreet, ROAD } from './street.ts'
import { SUBJECTS } from './subjects.ts'

const WIDTH = 480
const HEIGHT = 320

export type SceneName = keyof typeof SUBJECTS

/** A picture that goes with an appeal or an answer. */
export interface Scene {
  readonly png: Uint8Array<ArrayBuffer>
  /** What it shows, in Russian. */
  readonly alt: string
}

/**
 * Paints a street of Заречинск with what somebody photographed there. No photograph of a real place is needed.
 * @param name What is to be seen.
 * @param seed Which of the streets: the same one gives the same picture.
 */
export function paintScene(name: SceneName, seed: number): Scene {
  const { alt, light, paint } = SUBJECTS[name]
  const canvas = new Canvas(WIDTH, HEIGHT)
  const next = chance(seed)
  paintStreet(canvas, LIGHTS[light], next)
  paint(canvas, { pavement: PAVEMENT, road: ROAD, next })
  return { png: encodePng(canvas), alt }
}
