import { Trans } from '@lingui/react/macro'

/** An appeal's number, as in 12-К/2027. Before its registration it has none. */
export function AppealLabel({ label }: { label: string | null | undefined }) {
  return label ? <Trans>No. {label}</Trans> : <Trans>Not numbered yet</Trans>
}
