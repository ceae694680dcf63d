import { useLingui } from '@lingui/react/macro'
import { useConfig } from '../lib/config/ConfigContext.ts'
import { shorten } from '../lib/format/shorten.ts'
import classes from './Copyable.module.css'
import { Copyable } from './Copyable.tsx'

/** A transaction: a link to the chain's explorer where one is configured, else its hash to copy. */
export function TransactionLink({ hash }: { hash: string }) {
  const { t } = useLingui()
  const explorer = useConfig().chain?.explorer
  if (!explorer) return <Copyable value={hash} shown={shorten(hash)} />
  return (
    <a
      href={`${explorer}/tx/${hash}`}
      rel="noreferrer"
      target="_blank"
      title={hash}
      aria-label={t`Transaction ${hash}`}
    >
      <code className={classes.value}>{shorten(hash)}</code>
    </a>
  )
}
