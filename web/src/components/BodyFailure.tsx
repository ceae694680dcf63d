import { useLingui } from '@lingui/react/macro'
import type { BodyFailureReason } from '../lib/body/useBody.ts'
import { Notice } from './Notice.tsx'

interface BodyFailureProps {
  readonly reason: BodyFailureReason
  readonly retry: () => void
}

/** Why a text that the chain names is not shown, and what to do. */
export function BodyFailure({ reason, retry }: BodyFailureProps) {
  const { t } = useLingui()
  const titles: Record<BodyFailureReason, string> = {
    forged: t`A gateway sent another text`,
    missing: t`The text is not there yet`,
    away: t`The text can't be fetched now`,
    invalid: t`This is not a text that we can show`,
    insecure: t`The text can't be checked here`,
  }
  const sentences: Record<BodyFailureReason, string> = {
    forged: t`Its bytes do not match the digest on the chain, so we do not show it. Tell the city: its gateway is broken or someone meddles with it.`,
    missing: t`The chain names its digest, but no gateway has the text. It may be on its way; try again in a minute.`,
    away: t`No gateway answers. Check your connection and try again; the digest on the chain stays the same.`,
    invalid: t`The bytes are the ones that the chain names, but they do not follow the form of such texts. Ask the city to publish it anew.`,
    insecure: t`This browser checks texts only on pages opened over https. Open this page by its https address.`,
  }
  return (
    <Notice
      tone={reason === 'forged' ? 'failure' : 'warning'}
      title={titles[reason]}
      action={{ label: t`Try again`, run: retry }}
    >
      {sentences[reason]}
    </Notice>
  )
}
