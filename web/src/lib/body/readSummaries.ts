import { fetchBody } from '@initiative-citizen/ipfs/fetch-body'
import { projectSchema } from '@initiative-citizen/ipfs/schemas/project'
import pMap from 'p-map'
import type { ProjectSummary, RoundProject } from '../round/Round.ts'

const AT_ONCE = 6

/**
 * Reads projects' bodies from the gateways, a few at a time. A body that can't be had or does not match its digest is
 * left out: nothing unverified is ever shown.
 * @param onRead Hears of each one that arrived.
 */
export async function readSummaries(
  projects: readonly RoundProject[],
  options: { gateways: readonly string[]; signal: AbortSignal },
  onRead: (digest: string, summary: ProjectSummary) => void,
): Promise<void> {
  const read = async ({ digest }: RoundProject) => {
    if (options.signal.aborted) return
    const body = await fetchBody(projectSchema, digest, options).catch(() => undefined)
    if (!body) return
    const { lang, title, summary, category, address } = body
    onRead(digest, { lang, title, summary, category, address })
  }
  await pMap(projects, read, { concurrency: AT_ONCE })
}
