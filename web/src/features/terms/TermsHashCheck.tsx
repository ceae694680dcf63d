import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { Verified } from '../../components/Verified.tsx'
import { useChainRead } from '../../lib/chain/useChainRead.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useRoundView } from '../../lib/round/RoundContext.ts'

/** Reads the terms from the contract itself, hashes them in the browser and compares with what is shown. */
export function TermsHashCheck() {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const { round } = useRoundView()
  const { data, error, retry } = useChainRead(
    `hash ${round.address}`,
    async (request) =>
      (await import('./checkTerms.ts')).checkTerms(request, round, contracts.citizenRegistry),
    { still: true },
  )
  if (error && !data) {
    return (
      <Notice
        tone="warning"
        title={t`The hash can't be checked now`}
        action={{ label: t`Try again`, run: retry }}
      >
        <Trans>The chain does not answer. Check your connection and try again.</Trans>
      </Notice>
    )
  }
  if (!data) return <Trans>Checking the hash in your browser…</Trans>
  if (data.length === 0) {
    return (
      <Verified>
        <Trans>Checked in your browser: the contract's terms give this hash, and are those shown here</Trans>
      </Verified>
    )
  }
  return (
    <Notice tone="failure" title={t`What is shown is not what the contract holds`}>
      <Trans>
        These differ from the contract: {data.join(', ')}. Do not rely on this page; tell the city and compare
        with the contract itself.
      </Trans>
    </Notice>
  )
}
