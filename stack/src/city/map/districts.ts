import type { PlanPoint } from './plan.ts'

/** Borders between districts and to the country around. What two districts share stands here once, so that no gap is left. */
const BORDERS = {
  // The river, from where it comes in to where it leaves.
  riverFactory: [
    [-6.1, 1],
    [-5.2, 0.62],
    [-4.2, 0.55],
    [-3.2, 0.62],
    [-2.3, 0.35],
  ],
  riverCentral: [
    [-2.3, 0.35],
    [-1.6, -0.02],
    [-0.8, -0.5],
    [0.4, -0.92],
  ],
  riverCentralEast: [
    [0.4, -0.92],
    [1.2, -1.28],
    [1.9, -1.42],
  ],
  riverGrove: [
    [1.9, -1.42],
    [2.7, -1.5],
    [3.4, -1.86],
    [4.2, -2.3],
    [4.9, -2.45],
  ],
  factoryOut: [
    [-6.1, 1],
    [-6.3, 2.1],
    [-5.9, 3.1],
    [-5.2, 3.9],
    [-4, 4.4],
  ],
  factoryNorth: [
    [-4, 4.4],
    [-3.7, 3.6],
    [-2.9, 3.2],
    [-2.6, 2.5],
  ],
  factoryCentral: [
    [-2.6, 2.5],
    [-2.45, 1.6],
    [-2.55, 0.9],
    [-2.3, 0.35],
  ],
  northOut: [
    [-4, 4.4],
    [-2.6, 5.05],
    [-0.9, 5.25],
    [0.8, 5],
    [2.1, 4.6],
  ],
  northGrove: [
    [2.1, 4.6],
    [1.7, 3.7],
    [1.35, 3.1],
    [1.2, 2.4],
  ],
  northCentral: [
    [-2.6, 2.5],
    [-1.5, 2.3],
    [-0.2, 2.45],
    [1.2, 2.4],
  ],
  centralGrove: [
    [1.2, 2.4],
    [1.9, 1.6],
    [2.25, 0.5],
    [2.05, -0.5],
    [1.9, -1.42],
  ],
  groveOut: [
    [2.1, 4.6],
    [3.6, 4.2],
    [4.8, 3.3],
    [5.7, 1.9],
    [6.05, 0.3],
    [5.8, -1.2],
    [4.9, -2.45],
  ],
  stationOut: [
    [4.9, -2.45],
    [4.8, -3.5],
    [4, -4.5],
    [2.3, -5],
    [0.3, -5.1],
  ],
  riversideStation: [
    [0.4, -0.92],
    [0.1, -2],
    [-0.2, -3.2],
    [0.3, -5.1],
  ],
  riversideOut: [
    [0.3, -5.1],
    [-1.8, -4.9],
    [-3.7, -4.2],
    [-5.2, -2.9],
    [-6.1, -1.2],
    [-6.1, 1],
  ],
} as const satisfies Readonly<Record<string, readonly PlanPoint[]>>

type Border = keyof typeof BORDERS

/** Each district's outline: its borders one after the other; those with a minus are followed backwards. */
const OUTLINES: Readonly<Record<number, readonly (Border | `-${Border}`)[]>> = {
  1: ['northCentral', 'centralGrove', '-riverCentralEast', '-riverCentral', '-factoryCentral'],
  2: ['factoryOut', 'factoryNorth', 'factoryCentral', '-riverFactory'],
  3: ['riverFactory', 'riverCentral', 'riversideStation', 'riversideOut'],
  4: ['northOut', 'northGrove', '-northCentral', '-factoryNorth'],
  5: ['groveOut', '-riverGrove', '-centralGrove', '-northGrove'],
  6: ['riverCentralEast', 'riverGrove', 'stationOut', '-riversideStation'],
}

/**
 * A district's outline on the plan: it ends where it begins.
 * @param number Such as `CITY.districts` has.
 */
export function outlineOf(number: number): PlanPoint[] {
  const names = OUTLINES[number]
  if (!names) throw new Error(`There is no district ${number}.`)
  const points = names.flatMap((name): PlanPoint[] => {
    const border: readonly PlanPoint[] = BORDERS[name.replace('-', '') as Border]
    // Each border's last point is the first of the next.
    return (name.startsWith('-') ? border.toReversed() : border).slice(0, -1)
  })
  return [...points, points[0] as PlanPoint]
}
