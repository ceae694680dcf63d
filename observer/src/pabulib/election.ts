import { type Metadata, MetadataRows } from './metadata.ts'
import { type Project, ProjectRows } from './projects.ts'
import { readSections } from './sections.ts'

/** A cumulative election in Pabulib's format, without its votes: see `readVotes`. */
export interface Election {
  readonly path: string
  readonly metadata: Metadata
  /** In the file's order. */
  readonly projects: readonly Project[]
  /** Where VOTES begins. */
  readonly votesLine: number
}

/**
 * Reads a file's META and PROJECTS.
 * @param path A `.pb` file. Format: https://pabulib.org/format
 * @throws PabulibError when the file is malformed up to VOTES, or its election is not cumulative.
 */
export async function openElection(path: string): Promise<Election> {
  const metadataRows = new MetadataRows()
  const projectRows = new ProjectRows()
  let metadata: Metadata | undefined
  for await (const item of readSections(path)) {
    if (item.kind === 'begin') {
      if (item.section === 'PROJECTS') metadata = metadataRows.finish(item.line)
      if (item.section === 'VOTES' && metadata) {
        return { path, metadata, projects: projectRows.finish(item.line), votesLine: item.line }
      }
    } else if (item.section === 'META') metadataRows.add(item.line, item.cell)
    else projectRows.add(item.line, item.cell)
  }
  throw new Error(`${path} ended without an error and without VOTES`)
}
