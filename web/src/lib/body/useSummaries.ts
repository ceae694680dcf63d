import { useEffect, useMemo, useState } from 'react'
import { useConfig } from '../config/ConfigContext.ts'
import type { ProjectSummary, RoundProject } from '../round/Round.ts'

/**
 * Completes projects with what the index does not have, or could not be asked for: their bodies are read from the
 * gateways and checked here.
 * @returns The projects, with summaries as they arrive.
 */
export function useSummaries(projects: readonly RoundProject[]): readonly RoundProject[] {
  const { gateways } = useConfig()
  const [read, setRead] = useState<ReadonlyMap<string, ProjectSummary>>(new Map())
  const missing = projects.some(({ summary }) => !summary)
  useEffect(() => {
    if (!missing) return
    const stop = new AbortController()
    void import('./readSummaries.ts').then(({ readSummaries }) =>
      readSummaries(
        projects.filter(({ summary }) => !summary),
        { gateways, signal: stop.signal },
        (digest, summary) => setRead((before) => new Map(before).set(digest, summary)),
      ),
    )
    return () => stop.abort()
  }, [missing, projects, gateways])
  return useMemo(
    () => projects.map((project) => ({ ...project, summary: project.summary ?? read.get(project.digest) })),
    [projects, read],
  )
}
