import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import classes from './Copyable.module.css'

interface CopyableProps {
  /** What is copied, whole. */
  readonly value: string
  /** What is shown; the whole value if absent. */
  readonly shown?: string
}

/** A hash or an address, and a button that copies it. */
export function Copyable({ value, shown = value }: CopyableProps) {
  const { t } = useLingui()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value)
    setCopied(true)
    setTimeout(() => setCopied(false), 2_000)
  }
  return (
    <span className={classes.root}>
      <code className={classes.value} title={value}>
        {shown}
      </code>
      <button
        type="button"
        className={classes.button}
        onClick={() => void copy()}
        aria-label={t`Copy ${value}`}
      >
        {copied ? '✓' : '⧉'}
      </button>
      <span className={classes.said} aria-live="polite">
        {copied ? t`Copied` : ''}
      </span>
    </span>
  )
}
