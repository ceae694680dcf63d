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
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" className={classes.icon}>
          {copied ? (
            <path d="M3 8.500l3.500 3.500L13 4.500" />
          ) : (
            <path d="M5.500 5.500V2.500h8v8h-3M2.500 5.500h8v8h-8z" />
          )}
        </svg>
      </button>
      <span className={classes.said} aria-live="polite">
        {copied ? t`Copied` : ''}
      </span>
    </span>
  )
}
