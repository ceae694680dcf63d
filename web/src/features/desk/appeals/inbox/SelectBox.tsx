import classes from './SelectBox.module.css'

interface SelectBoxProps {
  /** What is chosen; for those who don't see the row, unless it is shown. */
  readonly label: string
  readonly shown?: boolean
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** A box to tick, large enough for a thumb. */
export function SelectBox({ label, shown = false, checked, onChange }: SelectBoxProps) {
  return (
    <label className={classes.box}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={shown ? undefined : label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {shown && <span>{label}</span>}
    </label>
  )
}
