import { clsx } from 'clsx'
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react'
import field from '../../../components/Field.module.css'
import classes from './FormField.module.css'

interface Labelled {
  readonly label: string
  /** What belongs there, for those who meet the field for the first time. */
  readonly hint?: ReactNode
  /** What is wrong with the value, and what to do. */
  readonly error?: string | undefined
}

interface Described extends Labelled {
  readonly children: (attributes: {
    id: string
    'aria-invalid'?: true
    'aria-describedby'?: string
  }) => ReactNode
}

/** A label, a hint and an error around one control of a form. */
function FormField({ label, hint, error, children }: Described) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(error && { 'aria-invalid': true }),
        ...(described && { 'aria-describedby': described }),
      })}
      {hint && (
        <p id={`${id}-hint`} className={classes.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={field.error}>
          {error}
        </p>
      )}
    </div>
  )
}

/** One line. Further properties are the input's own, `register(…)` of the form among them. */
export function InputField({ label, hint, error, ...input }: Labelled & ComponentPropsWithRef<'input'>) {
  return (
    <FormField label={label} hint={hint} error={error}>
      {(attributes) => <input autoComplete="off" {...input} {...attributes} className={field.input} />}
    </FormField>
  )
}

/** Several lines. */
export function AreaField({ label, hint, error, ...area }: Labelled & ComponentPropsWithRef<'textarea'>) {
  return (
    <FormField label={label} hint={hint} error={error}>
      {(attributes) => <textarea {...area} {...attributes} className={clsx(field.input, classes.area)} />}
    </FormField>
  )
}

interface ChoiceFieldProps extends Labelled, ComponentPropsWithRef<'select'> {
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

/** One of several. */
export function ChoiceField({ label, hint, error, options, ...select }: ChoiceFieldProps) {
  return (
    <FormField label={label} hint={hint} error={error}>
      {(attributes) => (
        <select {...select} {...attributes} className={field.input}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  )
}

/** Fields side by side, where there is room. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={classes.grid}>{children}</div>
}
