import { useLingui } from '@lingui/react/macro'

/** Says that a round could not be counted, for want of the chain. */
export function SettleFailure() {
  const { t } = useLingui()
  return <p role="alert">{t`The chain does not answer. Check your connection and try again.`}</p>
}
