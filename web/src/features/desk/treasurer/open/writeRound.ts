import { type RoundTerms, termsHash } from '@initiative-citizen/contracts/terms'
import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import type { Hex } from 'viem'
import type { Config } from '../../../../lib/config/config.ts'
import { costOf, type ProjectPlan, planImages } from './project/projectSchema.ts'
import type { RoundPlan } from './roundSchema.ts'

/** A round as it will stand: the bodies to upload, the terms that name them, and their hash. */
export interface WrittenRound {
  readonly order: EncodedBody
  readonly projects: readonly EncodedBody[]
  readonly terms: RoundTerms
  /** What the contract will carry and every voter will compare. */
  readonly hash: Hex
}

/**
 * Writes a plan down. Nothing is sent.
 * @throws InvalidBody, TooLarge When a text is more than a body can hold.
 */
export async function writeRound(plan: RoundPlan, { contracts }: Config): Promise<WrittenRound> {
  const order = await encodeBody(orderSchema, {
    kind: 'order',
    version: 1,
    lang: plan.lang,
    ...plan.order,
    budget: Number(plan.budget),
  })
  const projects = await Promise.all(plan.projects.map((project) => writeProject(project, plan.lang)))
  const terms: RoundTerms = {
    name: plan.name,
    symbol: plan.symbol,
    budget: Number(plan.budget),
    threshold: Number(plan.threshold),
    district: plan.district,
    enrolmentStart: plan.enrolmentStart,
    votingStart: plan.votingStart,
    votingEnd: plan.votingEnd,
    order: order.digest,
    treasury: plan.treasury,
    rule: plan.rule === 'FillToCost' ? contracts.fillToCost : contracts.greedyByRaised,
    projects: plan.projects.map((project, place) => ({
      cost: Number(costOf(project)),
      body: projects[place]?.digest ?? '0x',
    })),
  }
  return { order, projects, terms, hash: termsHash(contracts.citizenRegistry, terms) }
}

function writeProject(project: ProjectPlan, lang: RoundPlan['lang']): Promise<EncodedBody> {
  const { title, summary, description, category, district, address, latitude, longitude, proposer } = project
  return encodeBody(projectSchema, {
    kind: 'project',
    version: 1,
    lang,
    title,
    summary,
    description,
    category: category as never,
    district,
    ...(address !== '' && { address }),
    ...(latitude !== null && longitude !== null && { location: { lat: latitude, lon: longitude } }),
    ...(proposer !== '' && { proposer }),
    costs: project.costs.map(({ item, amount }) => ({ item, kopecks: Number(amount) })),
    images: planImages(project),
  })
}
