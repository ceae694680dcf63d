import type { AnswerOutcome } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import type { Locale } from '../../../../lib/i18n/locale.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { ChoiceField } from '../../form/FormField.tsx'
import { fillTemplate, type Values } from './fillTemplate.ts'
import { TemplatesSheet } from './TemplatesSheet.tsx'
import { templatesIn } from './templateStore.ts'

interface TemplatePickerProps {
  readonly lang: Locale
  readonly values: Values
  readonly onPick: (text: string, outcome: AnswerOutcome) => void
}

/** Puts a template's text, with the appeal's own words in it, into the answer. */
export function TemplatePicker({ lang, values, onPick }: TemplatePickerProps) {
  const { t } = useLingui()
  const templates = useStore(templatesIn(lang))
  const [id, setId] = useState('')
  const [missing, setMissing] = useState<readonly string[]>([])
  const [editing, setEditing] = useState(false)
  const chosen = templates.find((each) => each.id === id)
  const insert = () => {
    if (!chosen) return
    const filled = fillTemplate(chosen.text, values)
    setMissing(filled.missing)
    onPick(filled.text, chosen.outcome)
  }
  return (
    <div className={classes.group}>
      <ChoiceField
        label={t`Template`}
        value={chosen ? id : ''}
        options={[
          { value: '', label: t`Choose a template` },
          ...templates.map((each) => ({ value: each.id, label: each.name })),
        ]}
        onChange={(event) => setId(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button variant="light" disabled={!chosen} onClick={insert}>
          {t`Insert`}
        </Button>
        <Button variant="quiet" onClick={() => setEditing(true)}>
          {t`Edit templates`}
        </Button>
      </div>
      {missing.length > 0 && (
        <p role="status" className={classes.soft}>
          <Trans>
            The appeal does not say: {missing.map((name) => `{${name}}`).join(', ')}. Write what belongs
            there.
          </Trans>
        </p>
      )}
      {editing && <TemplatesSheet lang={lang} onClose={() => setEditing(false)} />}
    </div>
  )
}
