import type { AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { useEffect, useMemo, useState } from 'react'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import type { AppealDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'
import { boxAround, type Candidate, rankSimilar } from './rankSimilar.ts'
import { searchText } from './searchText.ts'

const Similar = graphql(`
  query Similar(
    $byWords: Boolean!
    $text: String!
    $category: Int!
    $nearby: Boolean!
    $south: Int!
    $north: Int!
    $west: Int!
    $east: Int!
  ) {
    appealSearch(text: $text, first: 100, where: { appeal_: { final: false, category: $category } })
      @include(if: $byWords) {
      ...SimilarBody
    }
    appealBodies(
      first: 50
      where: {
        latitudeE6_gte: $south
        latitudeE6_lte: $north
        longitudeE6_gte: $west
        longitudeE6_lte: $east
        appeal_: { final: false }
      }
    ) @include(if: $nearby) {
      ...SimilarBody
    }
  }

  fragment SimilarBody on AppealBody {
    id
    title
    latitudeE6
    longitudeE6
    appeal {
      final
      category
      state
      label
      dueBy
      joined
      district {
        number
      }
      bodyTombstone {
        state
      }
    }
  }
`)

/** An appeal that may be on the same matter, with what a list shows of it. */
export interface SimilarAppeal extends Candidate {
  readonly id: AppealId
  readonly state: AppealState
  readonly label: string | undefined
  readonly dueBy: number | undefined
  readonly joined: number
}

/**
 * Looks for appeals on the same matter: by the title's words, and around the pin.
 * @returns Undefined while the index is being asked; `away` if it can't tell.
 */
export function useSimilar(draft: AppealDraft): readonly SimilarAppeal[] | undefined | 'away' {
  const { title, category, district, location } = draft
  const text = searchText(title)
  const box = location ? boxAround(location) : { south: 0, north: 0, west: 0, east: 0 }
  const asked = { byWords: text !== undefined, nearby: location !== undefined }
  const { data, loading, error } = useLiveQuery(
    Similar,
    { ...asked, text: text ?? '', category: category ?? 0, ...box },
    { pause: !asked.byWords && !asked.nearby },
  )
  const words = data?.appealSearch
  const around = data?.appealBodies
  const like = useLikeness()
  const found = useMemo(() => {
    const all = new Map<string, SimilarAppeal>()
    for (const body of [...(around ?? []), ...(words ?? [])]) take(all, body, like?.(title, body.title) ?? 0)
    return rankSimilar([...all.values()], { category, district, location }) as readonly SimilarAppeal[]
  }, [words, around, like, title, category, district, location])
  if (loading || !like) return undefined
  return error && !data ? 'away' : found
}

/** The stemmers weigh more than the page. */
function useLikeness(): ((title: string, other: string) => number) | undefined {
  const [like, setLike] = useState<(title: string, other: string) => number>()
  useEffect(() => {
    let current = true
    import('./likeness.ts').then(
      ({ likeness }) => current && setLike(() => likeness),
      // Without a network: what is nearby is found by its place.
      () => current && setLike(() => () => 0),
    )
    return () => {
      current = false
    }
  }, [])
  return like
}

interface FoundBody {
  readonly id: string
  readonly title: string
  readonly latitudeE6?: number | null
  readonly longitudeE6?: number | null
  readonly appeal: {
    readonly final: boolean
    readonly category: number
    readonly state: AppealState
    readonly label?: string | null
    readonly dueBy?: string | number | null
    readonly joined: number
    readonly district?: { readonly number: number } | null
    readonly bodyTombstone?: { readonly state: string } | null
  }
}

/** What is over, hidden or sealed cannot be joined. */
function take(into: Map<string, SimilarAppeal>, body: FoundBody, words: number): void {
  const { final, bodyTombstone, district, label, dueBy, ...rest } = body.appeal
  if (final || body.title === '' || (bodyTombstone && bodyTombstone.state !== 'None')) return
  const { latitudeE6, longitudeE6 } = body
  const located = typeof latitudeE6 === 'number' && typeof longitudeE6 === 'number'
  into.set(body.id, {
    ...rest,
    id: body.id as AppealId,
    title: body.title,
    district: district?.number,
    location: located ? { lat: latitudeE6 / 1e6, lon: longitudeE6 / 1e6 } : undefined,
    label: label ?? undefined,
    dueBy: dueBy ? Number(dueBy) : undefined,
    words,
  })
}
