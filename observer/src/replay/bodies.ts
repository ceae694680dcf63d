import { basename } from 'node:path'
import { type EncodedBody, encodeBody } from '@initiative-citizen/ipfs/body'
import { orderSchema } from '@initiative-citizen/ipfs/schemas/order'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import type { Election } from '../pabulib/election.ts'
import type { ListedProject, Plan } from './plan.ts'

/** What a replayed round shows to its readers. */
export interface RoundBodies {
  /** The round's name. */
  readonly title: string
  readonly order: EncodedBody
  /** By project id in the round. */
  readonly projects: readonly EncodedBody[]
}

/** A body's texts must not hold these; see the schemas. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Bidi_Control}\s]+/gu
const TITLE_LENGTH = 120
const ORIGIN = 'Replayed from a file in the format of Pabulib, the library of participatory budgeting.'

/** Writes a round's bodies from a file's names and costs. Nothing is uploaded. */
export async function writeBodies({ path, metadata }: Election, plan: Plan): Promise<RoundBodies> {
  const file = toLine(basename(path), TITLE_LENGTH, 'replay')
  const title = toLine(metadata.description, TITLE_LENGTH, file)
  const order = await encodeBody(orderSchema, {
    kind: 'order',
    version: 1,
    lang: 'en',
    number: 'replay',
    date: new Date().toISOString().slice(0, 10),
    title,
    text: `${ORIGIN}\n\n${file}`,
    budget: Number(plan.budget),
  })
  return { title, order, projects: await Promise.all(plan.listed.map(projectBody)) }
}

function projectBody({ project, cost }: ListedProject): Promise<EncodedBody> {
  return encodeBody(projectSchema, {
    kind: 'project',
    version: 1,
    lang: 'en',
    title: toLine(project.name, TITLE_LENGTH, project.id),
    summary: toLine(`${project.id}. ${project.name}`, 400, project.id),
    description: ORIGIN,
    category: 'other',
    district: 0,
    costs: [{ item: 'Cost', kopecks: Number(cost) }],
    images: [],
  })
}

/** One line of at most `max` characters, with an ellipsis where more would follow. */
function toLine(text: string, max: number, instead: string): string {
  const clean = text.normalize('NFC').replace(FORBIDDEN, ' ').trim() || instead
  if (clean.length <= max) return clean
  const whole = clean.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')
  return `${whole.trimEnd()}…`
}
