import { useCallback, useEffect, useRef, useState } from 'react'
import { type AppealDraft, newAppealDraft } from '../../lib/appealDraft/AppealDraft.ts'
import { keepAppealDraft, keptAppealDraft, keptAppealDrafts } from '../../lib/appealDraft/draftStore.ts'

export interface DraftInHand {
  readonly draft: AppealDraft
  /** Found in this browser, from an earlier visit. */
  readonly resumed: boolean
  /** Changes some of it and keeps it at once. */
  readonly change: (patch: Partial<AppealDraft>) => void
}

/**
 * The draft that is being written.
 * @param id Of a kept one. Undefined: the last that was changed, or else a new one.
 * @returns Undefined while the browser's database is being asked.
 */
export function useDraft(id: string | undefined): DraftInHand | undefined {
  const [found, setFound] = useState<{ draft: AppealDraft; resumed: boolean }>()
  const latest = useRef<AppealDraft>(undefined)
  useEffect(() => {
    let current = true
    if (id !== undefined && latest.current?.id === id) return
    find(id).then((read) => {
      if (!current) return
      latest.current = read.draft
      setFound(read)
    })
    return () => {
      current = false
    }
  }, [id])
  const change = useCallback((patch: Partial<AppealDraft>) => {
    if (!latest.current) return
    const changed = { ...latest.current, ...patch, changedAt: Math.floor(Date.now() / 1_000) }
    latest.current = changed
    setFound((before) => before && { ...before, draft: changed })
    // A full or forbidden database loses the draft with the page, and nothing before that.
    void keepAppealDraft(changed).catch(() => {})
  }, [])
  return found && { ...found, change }
}

async function find(id: string | undefined): Promise<{ draft: AppealDraft; resumed: boolean }> {
  const kept = id === undefined ? (await keptAppealDrafts())[0] : await keptAppealDraft(id)
  return kept
    ? { draft: kept, resumed: true }
    : { draft: newAppealDraft(id ?? crypto.randomUUID()), resumed: false }
}
