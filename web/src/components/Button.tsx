import { clsx } from 'clsx'
import type { ComponentProps } from 'react'
import classes from './Button.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  /** `filled` for the one thing to do here, `light` for others, `quiet` for what is beside the way, `danger` for what takes back. */
  readonly variant?: 'filled' | 'light' | 'quiet' | 'danger'
  /** Something is under way: it can't be pressed again. */
  readonly loading?: boolean
}

/** A button for readers' pages. Mantine's own weighs more than the page that it stands on. */
export function Button({
  variant = 'filled',
  loading = false,
  disabled = false,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={clsx(classes.button, className)}
      data-variant={variant}
      data-loading={loading || undefined}
      aria-busy={loading || undefined}
      disabled={disabled || loading}
    />
  )
}
