import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import { Notice } from '../../components/Notice.tsx'
import { RoutePending } from '../../components/RoutePending.tsx'
import { RoundContext } from '../../lib/round/RoundContext.ts'
import { useRound } from '../../lib/round/useRound.ts'

interface RoundBoundaryProps {
  readonly address: Address
  readonly children: ReactNode
}

/** Reads the round that the pages below are about; until it is there, says what is the matter. */
export function RoundBoundary({ address, children }: RoundBoundaryProps) {
  const { t } = useLingui()
  const { view, error, retry } = useRound(address)
  if (view) return <RoundContext value={view}>{children}</RoundContext>
  if (!error) return <RoutePending />
  return (
    <Notice tone="failure" title={t`This round can't be read`} action={{ label: t`Try again`, run: retry }}>
      <p>
        <Trans>
          Either there is no round at this address, or neither the index nor the chain answers. Compare the
          address with the city's announcement, check your connection and try again.
        </Trans>
      </p>
      <code>{error.message}</code>
    </Notice>
  )
}
