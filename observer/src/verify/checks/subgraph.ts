import { breathe } from '../breathe.ts'
import type { Checks } from '../Checks.ts'
import type { Findings } from '../Findings.ts'
import type { Head } from '../read/readHead.ts'
import { type Entity, type Subgraph, SubgraphFailed } from '../read/Subgraph.ts'
import { answers, appeals } from './subgraph/appeals.ts'
import type { Expected } from './subgraph/Expected.ts'
import { citizens, city, departments, officers } from './subgraph/people.ts'
import { enrolments, outcomes, piggyBanks, projects, rounds } from './subgraph/rounds.ts'

/**
 * Compares what an index says with what the chain's events gave, entity by entity and field by field.
 * @param head The block at which the events were replayed; the index is asked for the same.
 */
export async function checkSubgraph(
  subgraph: Subgraph,
  checks: Checks,
  head: Head,
  findings: Findings,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const all = [
    ...[city(checks), citizens(checks), departments(checks), officers(checks), rounds(checks)],
    ...[projects(checks), piggyBanks(checks), enrolments(checks), outcomes(checks), appeals(checks)],
    answers(checks),
  ]
  for (const [i, expected] of all.entries()) {
    try {
      const found = await subgraph.all(expected.collection, selection(expected), head)
      await compare(expected, found, findings)
    } catch (error) {
      if (!(error instanceof SubgraphFailed)) throw error
      findings.differ('subgraphFailed', expected.collection, 'an answer', error.message)
    }
    onProgress(i + 1, all.length)
  }
}

function selection({ fields, links }: Expected): string {
  return [...fields, ...links.map((link) => `${link} { id }`)].join(' ')
}

async function compare(expected: Expected, found: readonly Entity[], findings: Findings): Promise<void> {
  const { collection, fields, links, entities } = expected
  const missing = new Set(entities.keys())
  for (const entity of found) {
    await breathe()
    findings.count()
    missing.delete(entity.id)
    const known = entities.get(entity.id)
    if (!known) {
      findings.differ('subgraphExtra', `${collection} ${entity.id}`, 'nothing', 'an entity')
      continue
    }
    for (const field of fields) {
      const [chain, index] = [inText(known[field]), inText(entity[field])]
      if (chain !== index)
        findings.differ('subgraphDiffers', `${collection} ${entity.id}, ${field}`, chain, index)
    }
    for (const link of links) {
      const linked = entity[link] as { id?: string } | null
      const [chain, index] = [inText(known[link]), inText(linked?.id)]
      if (chain !== index)
        findings.differ('subgraphDiffers', `${collection} ${entity.id}, ${link}`, chain, index)
    }
  }
  for (const id of missing) {
    findings.count()
    findings.differ('subgraphMissing', `${collection} ${id}`, 'an entity', 'nothing')
  }
}

/** GraphQL gives large numbers as text, and addresses in lower case. */
function inText(value: unknown): string {
  if (value === null || value === undefined) return 'none'
  return (Array.isArray(value) ? value.join(', ') : String(value)).toLowerCase()
}
