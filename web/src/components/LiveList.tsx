import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { LiveResult } from '../lib/live/useLiveQuery.ts'
import { Notice } from './Notice.tsx'
import { Placeholder } from './Placeholder.tsx'

interface LiveListProps<Data> {
  readonly result: LiveResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What only the index can tell: shown when it does, else why not. */
export function LiveList<Data>({ result, children }: LiveListProps<Data>) {
  const { t } = useLingui()
  if (result.data !== undefined) return children(result.data)
  if (!result.error) return <Placeholder height={160} />
  return (
    <Notice tone="warning" title={t`The index is away`} action={{ label: t`Try again`, run: result.retry }}>
      <Trans>
        This list is made by the index, which does not answer now. What stands above is read from the chain.
      </Trans>
    </Notice>
  )
}
