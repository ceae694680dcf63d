import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import { CITY } from '../city.ts'
import { outlineOf } from './districts.ts'
import { type PlanPoint, toPosition } from './plan.ts'
import { STREETS } from './streets.ts'

type LandmarkType = MapBody['landmarks'][number]['type']

/** What a reader finds the way by, besides the streets. */
const LANDMARKS: readonly (readonly [
  type: LandmarkType,
  ru: string,
  en: string,
  line: readonly PlanPoint[],
])[] = [
  [
    'river',
    'Зареча',
    'The Zarecha',
    [
      [-8, 1.9],
      [-7, 1.5],
      [-6.1, 1],
      [-5.2, 0.62],
      [-4.2, 0.55],
      [-3.2, 0.62],
      [-2.3, 0.35],
      [-1.6, -0.02],
      [-0.8, -0.5],
      [0.4, -0.92],
      [1.2, -1.28],
      [1.9, -1.42],
      [2.7, -1.5],
      [3.4, -1.86],
      [4.2, -2.3],
      [4.9, -2.45],
      [6, -2.6],
      [7.6, -3.3],
    ],
  ],
  [
    'river',
    'Берёзовка',
    'The Beryozovka',
    [
      [3.3, 5],
      [3.5, 3.4],
      [3.95, 2.2],
      [4.1, 0.2],
      [3.6, -0.5],
      [3.3, -1.2],
      [3.4, -1.86],
    ],
  ],
  [
    'railway',
    'Железная дорога',
    'Railway',
    [
      [-7.2, -4],
      [-4.2, -3.5],
      [-1.6, -3.3],
      [0.6, -3.1],
      [2.2, -3.05],
      [3.8, -3.3],
      [5.4, -4],
      [7.2, -4.3],
    ],
  ],
  [
    'railway',
    'Заводская ветка',
    'Works branch',
    [
      [-3.2, -3.42],
      [-3.9, -2],
      [-4, -0.4],
      [-3.85, 0.8],
      [-3.6, 2.6],
    ],
  ],
  [
    'park',
    'Городской парк',
    'City Park',
    [
      [0.5, 0.7],
      [1.5, 0.75],
      [1.6, -0.2],
      [0.9, -0.45],
      [0.45, -0.1],
    ],
  ],
  [
    'park',
    'Соборная площадь',
    'Cathedral Square',
    [
      [-0.25, 1.15],
      [0, 1.15],
      [0, 0.98],
      [-0.25, 0.98],
    ],
  ],
  [
    'park',
    'Берёзовая роща',
    'The Birch Grove',
    [
      [4.4, 1.7],
      [5.3, 1.5],
      [5.7, 0.2],
      [5.3, -0.6],
      [4.4, -0.3],
      [4.3, 0.8],
    ],
  ],
  [
    'park',
    'Стадион «Север»',
    'Sever Stadium',
    [
      [0.3, 3.5],
      [0.8, 3.5],
      [0.8, 3.2],
      [0.3, 3.2],
    ],
  ],
  [
    'park',
    'Дальний лес',
    'The Far Forest',
    [
      [0.6, -4.4],
      [2.4, -4.3],
      [3.3, -4.6],
      [2.3, -4.95],
      [0.7, -5],
    ],
  ],
  [
    'park',
    'Песчаная коса',
    'The Sandy Spit',
    [
      [-2.2, 0.2],
      [-1.6, -0.15],
      [-1.5, -0.35],
      [-2.1, -0.1],
    ],
  ],
  [
    'water',
    'Пруд в Берёзовой Роще',
    'The pond in Birch Grove',
    [
      [3.9, 0.1],
      [4.25, 0.15],
      [4.3, -0.2],
      [4.05, -0.4],
      [3.8, -0.25],
    ],
  ],
]

/** The city's map as it is published. */
export const CITY_MAP: MapBody = {
  kind: 'map',
  version: 1,
  districts: CITY.districts.map(({ number }) => ({ number, outline: [outlineOf(number).map(toPosition)] })),
  landmarks: [
    ...LANDMARKS.map(([type, ru, en, line]) => ({
      type,
      name: { ru, en },
      line: (type === 'park' || type === 'water' ? closed(line) : line).map(toPosition),
    })),
    ...Object.values(STREETS).map(({ name, line }) => ({
      type: 'street' as const,
      name,
      line: line.map(toPosition),
    })),
  ],
}

function closed(outline: readonly PlanPoint[]): PlanPoint[] {
  return [...outline, outline[0] as PlanPoint]
}
