import type { ReactNode } from 'react'
import { AreaField } from '../form/FormField.tsx'
import type { WrittenText } from './useText.ts'

interface ActTextProps {
  readonly written: WrittenText
  readonly label: string
  readonly hint?: ReactNode
}

/** Where a text that goes with an act is written. */
export function ActText({ written, label, hint }: ActTextProps) {
  return (
    <AreaField
      label={label}
      hint={hint}
      value={written.text}
      error={written.error}
      disabled={written.busy}
      onChange={(event) => written.setText(event.currentTarget.value)}
    />
  )
}
