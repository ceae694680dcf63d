import { type ReactNode, useId } from 'react'
import classes from './ChoiceField.module.css'

interface ChoiceFieldProps<Value extends string | number> {
  readonly label: string
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly hint?: ReactNode }[]
  /** Undefined until something is chosen. */
  readonly value: Value | undefined
  readonly onChange: (value: Value) => void
  /** `row` for short labels, as marks are. */
  readonly layout?: 'list' | 'row'
}

/** A choice of one with all of them in sight: the browser's own radio buttons, by mouse, finger or arrow keys. */
export function ChoiceField<Value extends string | number>(props: ChoiceFieldProps<Value>) {
  const { label, options, value, onChange, layout = 'list' } = props
  const name = useId()
  return (
    <fieldset className={classes.field}>
      <legend className={classes.legend}>{label}</legend>
      <div className={classes.options} data-layout={layout}>
        {options.map((option) => (
          <label key={option.value} className={classes.option}>
            <input
              type="radio"
              name={name}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className={classes.radio}
            />
            <span className={classes.words}>
              <span className={classes.name}>{option.label}</span>
              {option.hint && <span className={classes.hint}>{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
