import { useId } from 'react'
import area from './AreaField.module.css'
import classes from './Field.module.css'

interface AreaFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What belongs there, for those who meet the field for the first time. */
  readonly hint?: string
  /** What is wrong with the value, and what to do. */
  readonly error?: string | undefined
  readonly rows?: number
  readonly maxLength?: number
}

/** Several lines of text that take effect as they are typed. */
export function AreaField({ label, value, onChange, hint, error, rows = 5, maxLength }: AreaFieldProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={classes.field}>
      <label className={classes.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={`${classes.input} ${area.area}`}
        rows={rows}
        value={value}
        maxLength={maxLength}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={area.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={classes.error}>
          {error}
        </p>
      )}
    </div>
  )
}
