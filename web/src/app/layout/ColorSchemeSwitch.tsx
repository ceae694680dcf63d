import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { colorScheme, isDark, onDarkness } from '../../lib/colorScheme/colorScheme.ts'
import classes from './Switch.module.css'

/** Day or night; the system's choice until the visitor makes one. */
export function ColorSchemeSwitch() {
  const { t } = useLingui()
  const dark = useSyncExternalStore(onDarkness, isDark)
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t`Colours`}</legend>
      <button
        type="button"
        className={classes.option}
        aria-pressed={!dark}
        aria-label={t`Light`}
        onClick={() => colorScheme.set('light')}
      >
        <SunIcon />
      </button>
      <button
        type="button"
        className={classes.option}
        aria-pressed={dark}
        aria-label={t`Dark`}
        onClick={() => colorScheme.set('dark')}
      >
        <MoonIcon />
      </button>
    </fieldset>
  )
}

function SunIcon() {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
    >
      <circle cx="8" cy="8" r="3" />
      <path
        strokeLinecap="round"
        d="M8 1v1.400M8 13.600V15M1 8h1.400M13.6 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1"
      />
    </svg>
  )
}

function MoonIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      <path d="M13.5 10.200A6 6 0 0 1 5.8 2.500a6 6 0 1 0 7.7 7.700z" />
    </svg>
  )
}
