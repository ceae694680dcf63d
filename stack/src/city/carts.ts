import { chance } from './chance.ts'
import { districtOf, LOST_WALLET, MOVED_AWAY, range } from './people.ts'
import { CITY_WIDE } from './rounds/cityWide.ts'
import { COURTYARDS } from './rounds/courtyards.ts'
import { PLACES } from './wallets.ts'

/** A share's parts by project: hundredths. */
export type Cart = readonly (readonly [project: number, percent: number])[]

/** A ballot that somebody casts; an empty cart withdraws the former one. */
export interface SeedBallot {
  readonly place: number
  /** Days from the city's first start. */
  readonly day: number
  readonly cart: Cart
}

const CITY_WIDE_SEED = 1912
const CITY_WIDE_VOTERS = 36
/** Of a hundred people, how many change their minds. */
const WAVERERS = 20
/** The latest ballot stands some minutes before the first start, for "just now". */
const LATEST_DAY = -0.02

/** Who enrols in which round. */
export const ENROLLED = {
  courtyards: range(10, 56),
  cityWide: [PLACES.freshVoter, PLACES.voter, ...range(10, 60)],
  winter: range(20, 35).filter((place) => place !== LOST_WALLET.place),
  crossroads: range(10, 60)
    .filter((place) => districtOf(place) === 2)
    .slice(0, 5),
}

/** Carts of the settled round and how many cast each: chosen so that its outcome has every kind of decision. */
const COURTYARD_CARTS: readonly (readonly [voters: number, cart: Cart])[] = [
  [
    10,
    [
      [0, 40],
      [1, 30],
      [3, 30],
    ],
  ],
  [
    8,
    [
      [1, 50],
      [2, 50],
    ],
  ],
  [
    7,
    [
      [4, 60],
      [5, 40],
    ],
  ],
  [
    6,
    [
      [0, 25],
      [2, 25],
      [6, 50],
    ],
  ],
  [5, [[3, 100]]],
  [
    4,
    [
      [5, 30],
      [7, 20],
    ],
  ],
]

/** The settled round's ballots. One voter changes a cart, another one withdraws it and casts again. */
export function courtyardBallots(): SeedBallot[] {
  const { votingStart, votingEnd } = COURTYARDS.days
  const carts = COURTYARD_CARTS.flatMap(([voters, cart]) => Array<Cart>(voters).fill(cart))
  const final = carts.map((cart, at) => ({
    place: ENROLLED.courtyards[at] ?? 0,
    day: votingStart + 1 + ((votingEnd - votingStart - 2) * at) / carts.length,
    cart,
  }))
  const [first = 0, second = 0] = ENROLLED.courtyards
  return [
    {
      place: first,
      day: votingStart + 0.2,
      cart: [
        [2, 50],
        [5, 50],
      ],
    },
    { place: second, day: votingStart + 0.3, cart: [[6, 100]] },
    { place: second, day: votingStart + 0.6, cart: [] },
    ...final,
  ]
}

/** The ballots of the round in voting: people like what is near to them, and some change their minds. */
export function cityWideBallots(): SeedBallot[] {
  const next = chance(CITY_WIDE_SEED)
  const { votingStart } = CITY_WIDE.days
  const places = ENROLLED.cityWide
    .filter((place) => place !== PLACES.freshVoter && place !== MOVED_AWAY)
    .map((place) => (place === LOST_WALLET.place ? LOST_WALLET.newPlace : place))
    .slice(0, CITY_WIDE_VOTERS - 1)
  const ballots: SeedBallot[] = []
  for (const place of [...places, MOVED_AWAY]) {
    const home = place === PLACES.voter ? 2 : districtOf(place)
    const from = votingStart + 0.1
    // Nobody votes after having moved away.
    const until = place === MOVED_AWAY ? votingStart + 1 : LATEST_DAY
    const day = from + (until - from) * next()
    ballots.push({ place, day, cart: randomCart(home, next) })
    if (next() * 100 < WAVERERS && place !== MOVED_AWAY) {
      ballots.push({ place, day: day + (LATEST_DAY - day) * next(), cart: randomCart(home, next) })
    }
  }
  return ballots
}

function randomCart(home: number, next: () => number): Cart {
  const liking = CITY_WIDE.projects.map(({ district }, id) => ({
    id,
    weight: next() * (district === home ? 3 : district === 0 ? 2 : 1),
  }))
  const chosen = liking.sort((a, b) => b.weight - a.weight).slice(0, 2 + Math.floor(next() * 4))
  // A few keep something back.
  const spent = next() < 0.75 ? 100 : 60 + Math.floor(next() * 30)
  const total = chosen.reduce((sum, { weight }) => sum + weight, 0)
  const lines = chosen.map(
    ({ id, weight }) => [id, Math.max(1, Math.floor((spent * weight) / total))] as const,
  )
  return lines.sort(([a], [b]) => a - b)
}
