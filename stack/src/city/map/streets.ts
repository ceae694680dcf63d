import type { Localised } from '../city.ts'
import type { PlanPoint } from './plan.ts'

/** A street on the city's plan. */
export interface Street {
  readonly name: Localised
  /** As it stands in an address. */
  readonly short: string
  /** The district that its houses belong to. */
  readonly district: number
  /** Along it, from its first house to its last. */
  readonly line: readonly PlanPoint[]
  readonly houses: number
}

const street = (
  short: string,
  en: string,
  district: number,
  houses: number,
  ...line: readonly PlanPoint[]
): Street => ({ short, name: { ru: short, en }, district, houses, line })

/** The streets that appeals tell of. */
export const STREETS = {
  cathedral: street('Соборная ул.', 'Sobornaya Street', 1, 64, [-1.6, 1.5], [0, 0.9], [1.7, 1.1]),
  embankment: street(
    'Набережная',
    'The Embankment',
    1,
    40,
    [-1.9, 0.55],
    [-0.6, -0.1],
    [0.7, -0.6],
    [1.6, -0.95],
  ),
  theatre: street('Театральная ул.', 'Teatralnaya Street', 1, 38, [0.1, 2.1], [0.05, 0.9], [0.2, -0.3]),
  market: street('Рыночная ул.', 'Rynochnaya Street', 1, 52, [-2.1, 2], [-0.9, 1.9], [0.9, 1.8]),
  foundry: street('Литейная ул.', 'Liteynaya Street', 2, 88, [-5.5, 2.9], [-4.2, 2.2], [-2.8, 2]),
  foundryBoulevard: street(
    'Литейный бульвар',
    'Liteyny Boulevard',
    2,
    46,
    [-5.4, 1.5],
    [-4.2, 1.4],
    [-2.8, 1.2],
  ),
  smithy: street('Кузнечная ул.', 'Kuznechnaya Street', 2, 60, [-4.7, 3.3], [-4.4, 2.2], [-4.3, 0.9]),
  boat: street(
    'Лодочная ул.',
    'Lodochnaya Street',
    3,
    34,
    [-5.2, 0.1],
    [-3.6, -0.2],
    [-2.2, -0.4],
    [-1, -1.1],
  ),
  fishermen: street('Рыбацкая ул.', 'Rybatskaya Street', 3, 70, [-4.6, -2.4], [-3, -1.9], [-1.4, -1.9]),
  willow: street('Ивовая ул.', 'Ivovaya Street', 3, 42, [-3.4, -3.6], [-2.9, -1.9], [-2.7, -0.5]),
  polar: street('Полярная ул.', 'Polyarnaya Street', 4, 72, [-3, 4.2], [-1.4, 3.9], [0.6, 3.8]),
  ring: street('Окружная ул.', 'Okruzhnaya Street', 4, 94, [-2.5, 4.7], [-0.8, 4.85], [1.4, 4.45]),
  northern: street('Северная ул.', 'Severnaya Street', 4, 66, [-1, 4.6], [-0.9, 3.6], [-0.8, 2.7]),
  garden: street('Садовая ул.', 'Sadovaya Street', 5, 90, [2.2, 3.6], [3.2, 2.6], [4.6, 2.1]),
  birch: street('Берёзовая ул.', 'Beryozovaya Street', 5, 58, [2.4, 1.4], [3.6, 1], [5, 0.7]),
  pond: street('Прудовая ул.', 'Prudovaya Street', 5, 44, [2.5, -0.6], [3.8, -0.9], [4.9, -1.3]),
  station: street('Вокзальная ул.', 'Vokzalnaya Street', 6, 56, [0.5, -1.9], [1.5, -2.6], [2.4, -2.9]),
  depot: street('Деповская ул.', 'Depovskaya Street', 6, 48, [0.4, -3.9], [1.8, -3.8], [3.6, -3.9]),
  siding: street('Путейская ул.', 'Puteyskaya Street', 6, 62, [3.9, -2.6], [3.2, -3], [2.9, -4.4]),
} as const satisfies Readonly<Record<string, Street>>

export type StreetKey = keyof typeof STREETS

/**
 * Where a house stands: houses are spread evenly along their street, odd ones on one side.
 * @param number From 1 to the street's last.
 */
export function houseAt({ line, houses }: Street, number: number): PlanPoint {
  const spans = line.slice(1).map((end, at) => [line[at] as PlanPoint, end] as const)
  const lengths = spans.map(([[x, y], [u, v]]) => Math.hypot(u - x, v - y))
  let left = (lengths.reduce((sum, length) => sum + length, 0) * (number - 0.5)) / houses
  for (const [at, [[x, y], [u, v]]] of spans.entries()) {
    const length = lengths[at] as number
    if (left > length && at < spans.length - 1) {
      left -= length
      continue
    }
    const part = left / length
    const side = (number % 2 === 0 ? 1 : -1) * SETBACK_KM
    return [x + (u - x) * part - (side * (v - y)) / length, y + (v - y) * part + (side * (u - x)) / length]
  }
  throw new Error('A street has two points at least.')
}

/** Houses stand so far from the middle of their street. */
const SETBACK_KM = 0.03
