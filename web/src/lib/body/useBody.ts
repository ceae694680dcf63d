import type { BodyKind } from '@initiative-citizen/ipfs/schemas/bodies'
import { useEffect, useState } from 'react'
import { useConfig } from '../config/ConfigContext.ts'
import type { Bodies } from './readBody.ts'

export type BodyState<Kind extends BodyKind> =
  | { readonly status: 'reading' }
  /** Its bytes match the digest on the chain: checked in this browser. */
  | { readonly status: 'verified'; readonly body: Bodies[Kind] }
  | { readonly status: 'failed'; readonly reason: BodyFailureReason }

/**
 * `forged`: a gateway sent other bytes; `missing`: no gateway has it; `away`: no gateway answers; `invalid`: the bytes
 * are right but no body that we know; `insecure`: this browser can't check here.
 */
export type BodyFailureReason = 'forged' | 'missing' | 'away' | 'invalid' | 'insecure'

/**
 * Reads a body that the chain names and checks it in the browser.
 * @param digest Undefined while there is nothing to read.
 * @returns Its state, and a way to try again.
 */
export function useBody<Kind extends BodyKind>(
  kind: Kind,
  digest: string | undefined,
): [BodyState<Kind>, () => void] {
  const { gateways } = useConfig()
  const [attempt, setAttempt] = useState(0)
  const [read, setRead] = useState<{ key: string; state: BodyState<Kind> }>()
  const key = `${kind} ${digest} ${attempt}`
  useEffect(() => {
    if (digest === undefined) return
    let current = true
    const show = (state: BodyState<Kind>) => current && setRead({ key, state })
    import('./readBody.ts')
      .then(({ readBody }) => readBody(kind, digest, gateways))
      .then(
        (body) => show({ status: 'verified', body }),
        (error: unknown) => show({ status: 'failed', reason: reasonOf(error) }),
      )
    return () => {
      current = false
    }
  }, [key, kind, digest, gateways])
  return [read?.key === key ? read.state : { status: 'reading' }, () => setAttempt((count) => count + 1)]
}

/** @returns Why a body could not be had: by the code that each class of `@initiative-citizen/ipfs/errors` carries: the classes come with the lazy code. */
export function reasonOf(error: unknown): BodyFailureReason {
  const { code, isForged, isMissing } = error as { code?: string; isForged?: boolean; isMissing?: boolean }
  if (code === 'Unavailable') return isForged ? 'forged' : isMissing ? 'missing' : 'away'
  if (code === 'InvalidBody' || code === 'NotCanonical' || code === 'TooLarge') return 'invalid'
  return code === 'InsecureContext' ? 'insecure' : 'away'
}
