import { useId } from 'react'
import classes from './SwitchLine.module.css'

interface SwitchLineProps {
  readonly label: string
  readonly hint: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Something that can be had besides: the browser's own box to tick. */
export function SwitchLine({ label, hint, checked, onChange }: SwitchLineProps) {
  const id = useId()
  return (
    <div className={classes.line}>
      <input
        id={id}
        type="checkbox"
        className={classes.box}
        checked={checked}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div>
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      </div>
    </div>
  )
}
