import type { BodyKind } from '@initiative-citizen/ipfs/schemas/bodies'
import type { ReactNode } from 'react'
import type { AppealTombstone } from '../lib/appeal/Appeal.ts'
import type { Bodies } from '../lib/body/readBody.ts'
import { type BodyState, useBody } from '../lib/body/useBody.ts'
import { BodyFailure } from './BodyFailure.tsx'
import { Placeholder } from './Placeholder.tsx'
import { TombstoneNotice } from './TombstoneNotice.tsx'

interface ChainBodyProps<Kind extends BodyKind> {
  readonly kind: Kind
  readonly digest: string
  /** What a moderator said of it: then it is not even fetched. */
  readonly tombstone: AppealTombstone | undefined
  /** Shows the body, whose bytes match the digest. */
  readonly children: (body: Bodies[Kind]) => ReactNode
  /** About as high as what will stand here, in pixels. */
  readonly height?: number
}

/** A body that the chain names: verified, or why it is not there. */
export function ChainBody<Kind extends BodyKind>({ kind, digest, ...rest }: ChainBodyProps<Kind>) {
  const [state, retry] = useBody(kind, rest.tombstone ? undefined : digest)
  return <ReadBody state={state} retry={retry} {...rest} />
}

interface ReadBodyProps<Kind extends BodyKind>
  extends Pick<ChainBodyProps<Kind>, 'tombstone' | 'children' | 'height'> {
  readonly state: BodyState<Kind>
  readonly retry: () => void
}

/** The same for a body that is read already. */
export function ReadBody<Kind extends BodyKind>({
  state,
  retry,
  tombstone,
  children,
  height = 120,
}: ReadBodyProps<Kind>) {
  if (tombstone) return <TombstoneNotice tombstone={tombstone} />
  if (state.status === 'failed') return <BodyFailure reason={state.reason} retry={retry} />
  return state.status === 'verified' ? children(state.body) : <Placeholder height={height} />
}
