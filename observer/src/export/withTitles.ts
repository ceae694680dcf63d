import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import type { RoundRecord } from './RoundRecord.ts'

/** So many projects are fetched at a time. */
const CONCURRENCY = 6

/**
 * Gives projects their titles, which stand in texts outside of the chain; each text is checked against its digest.
 * @param gateways Base URLs of IPFS gateways, tried in turn.
 * @returns The same round. A project whose text no gateway has keeps no title.
 */
export async function withTitles(record: RoundRecord, gateways: readonly string[]): Promise<RoundRecord> {
  const titles = new Map<number, string>()
  const waiting = [...record.projects]
  const work = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const body = await fetchBody(projectSchema, project.body, { gateways }).catch(() => null)
      if (body) titles.set(project.id, body.title)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return {
    ...record,
    projects: record.projects.map((project) => ({ ...project, title: titles.get(project.id) ?? null })),
  }
}
