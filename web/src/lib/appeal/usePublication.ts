import { useEffect, useState } from 'react'
import type { Hex } from 'viem'
import type { Bodies } from '../body/readBody.ts'
import { type BodyFailureReason, reasonOf } from '../body/useBody.ts'
import { useChainRead } from '../chain/useChainRead.ts'
import { useConfig } from '../config/ConfigContext.ts'
import { graphql } from '../graphql/graphql.ts'
import { useBeat } from '../live/HeartbeatContext.ts'
import { useLiveQuery } from '../live/useLiveQuery.ts'
import { keepPublication, type PublicationKind, readKept } from './keptPublication.ts'

const Publications = graphql(`
  query Publications {
    publications(first: 10) {
      id
      digest
    }
  }
`)

/** `none`: the city has published nothing yet. */
export type Publication<Kind extends PublicationKind> =
  | { readonly status: 'reading' | 'none' }
  | { readonly status: 'ready'; readonly body: Bodies[Kind] }
  | { readonly status: 'failed'; readonly reason: BodyFailureReason }

const NAMES = { categories: 'Categories', map: 'Map' } as const

/** Bodies never change: each is read and checked once a visit, however many parts of the page want it. */
const reading = new Map<string, Promise<Bodies[PublicationKind]>>()

/**
 * What the city publishes for everybody, verified in the browser. Without a network: as it was when last verified here.
 * @returns Its state, and a way to try again.
 */
export function usePublication<Kind extends PublicationKind>(kind: Kind): [Publication<Kind>, () => void] {
  const { gateways, contracts } = useConfig()
  const indexed = useLiveQuery(Publications, {})
  const away = useBeat(({ index }) => index.status === 'away')
  const named = indexed.data?.publications.find(({ id }) => id === NAMES[kind])?.digest
  const unknown = named === undefined && (away || indexed.error !== undefined || indexed.data !== undefined)
  const onChain = useChainRead(unknown ? `published ${kind}` : undefined, async (request) =>
    (await import('../chain/readPublished.ts')).readPublished(request, contracts.departmentRegistry, kind),
  )
  const unreachable = unknown && onChain.error !== undefined && onChain.data === undefined
  const digest: Hex | null | undefined = named ?? onChain.data?.digest

  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<Publication<Kind>>(() => {
    const kept = readKept(kind)
    return kept ? { status: 'ready', body: kept.body } : { status: 'reading' }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a reason to read again
  useEffect(() => {
    let current = true
    const show = (next: Publication<Kind>) => current && setState(next)
    const kept = readKept(kind)
    if (digest === null) show({ status: 'none' })
    if (digest === undefined && unreachable && !kept) show({ status: 'failed', reason: 'away' })
    if (!digest || kept?.digest === digest) return
    readOnce(kind, digest, gateways).then(
      (body) => {
        keepPublication(kind, { digest, body })
        show({ status: 'ready', body })
      },
      (error: unknown) => show({ status: 'failed', reason: reasonOf(error) }),
    )
    return () => {
      current = false
    }
  }, [kind, digest, unreachable, gateways, attempt])
  return [
    state,
    () => {
      indexed.retry()
      onChain.retry()
      setAttempt((count) => count + 1)
    },
  ]
}

function readOnce<Kind extends PublicationKind>(
  kind: Kind,
  digest: string,
  gateways: readonly string[],
): Promise<Bodies[Kind]> {
  const known = reading.get(digest)
  if (known) return known as Promise<Bodies[Kind]>
  const body = import('../body/readBody.ts').then(({ readBody }) => readBody(kind, digest, gateways))
  reading.set(digest, body)
  body.catch(() => reading.delete(digest))
  return body
}
