import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import pMap from 'p-map'
import type { RoundRecord } from './RoundRecord.ts'

/** So many projects are fetched at a time. */
const CONCURRENCY = 6

/**
 * Gives projects their titles, which stand in texts outside of the chain; each text is checked against its digest.
 * @param gateways Base URLs of IPFS gateways, tried in turn.
 * @returns The same round. A project whose text no gateway has keeps no title.
 */
export async function withTitles(record: RoundRecord, gateways: readonly string[]): Promise<RoundRecord> {
  const withTitle = async (project: RoundRecord['projects'][number]) => {
    const body = await fetchBody(projectSchema, project.body, { gateways }).catch(() => null)
    return { ...project, title: body?.title ?? null }
  }
  return { ...record, projects: await pMap(record.projects, withTitle, { concurrency: CONCURRENCY }) }
}
