import { useLingui } from '@lingui/react/macro'
import { isAppealId } from '../../../../lib/appeal/appealId.ts'
import { FindAppeal } from '../../find/FindAppeal.tsx'

interface DuplicateFieldProps {
  /** The other appeal's id; empty while none is chosen. */
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (id: string) => void
}

/** Names the appeal that answers this one too. */
export function DuplicateField({ value, error, onChange }: DuplicateFieldProps) {
  const { t } = useLingui()
  return (
    <FindAppeal
      label={t`Number of the other appeal`}
      hint={isAppealId(value) ? t`Chosen. Type another number to change it.` : t`As in 12-К/2027.`}
      error={error}
      onPick={(id) => onChange(id ?? '')}
    />
  )
}
