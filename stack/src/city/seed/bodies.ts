import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import type { SeedProject, SeedRound } from '../rounds/seedRound.ts'

const KOPECKS = 100
const DAY_MS = 86_400_000
/** An order is signed some days before its round is opened. */
const DAYS_BEFORE = 3

/** A project's cost, in kopecks. */
export function costOf({ costs }: SeedProject): number {
  return costs.reduce((sum, [, roubles]) => sum + roubles * KOPECKS, 0)
}

/** A project's text as a body. */
export function projectBody(project: SeedProject): Promise<EncodedBody> {
  const { costs, ...texts } = project
  return encodeBody(projectSchema, {
    ...texts,
    kind: 'project',
    version: 1,
    lang: 'ru',
    costs: costs.map(([item, roubles]) => ({ item, kopecks: roubles * KOPECKS })),
    images: [],
  })
}

/**
 * A round's budget order as a body.
 * @param start The city's first start, in unix seconds.
 */
export function orderBody({ order, budget, days }: SeedRound, start: number): Promise<EncodedBody> {
  const signed = new Date(start * 1000 + (days.opened - DAYS_BEFORE) * DAY_MS)
  return encodeBody(orderSchema, {
    ...order,
    kind: 'order',
    version: 1,
    lang: 'ru',
    date: signed.toISOString().slice(0, 10),
    budget: budget * KOPECKS,
  })
}
