import { type AnswerOutcome, OUTCOMES } from '@initiative-citizen/contracts/appeal-enums'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Actions } from '../../../../components/Actions.tsx'
import { Button } from '../../../../components/Button.tsx'
import { Sheet } from '../../../../components/Sheet.tsx'
import { useAppealWords } from '../../../../lib/appeal/useAppealWords.ts'
import type { Locale } from '../../../../lib/i18n/locale.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { AreaField, ChoiceField, InputField } from '../../form/FormField.tsx'
import { VARIABLES } from './fillTemplate.ts'
import type { Template } from './Template.ts'
import { keepTemplate, removeTemplate, templatesIn } from './templateStore.ts'

interface TemplatesSheetProps {
  readonly lang: Locale
  readonly onClose: () => void
}

/** The officer's own templates: changed, added, removed. They stay in this browser. */
export function TemplatesSheet({ lang, onClose }: TemplatesSheetProps) {
  const { t } = useLingui()
  const words = useAppealWords()
  const templates = useStore(templatesIn(lang))
  const [edited, setEdited] = useState<Template>()
  if (edited) {
    const change = (part: Partial<Template>) => setEdited({ ...edited, ...part })
    const complete = edited.name.trim() !== '' && edited.text.trim() !== ''
    return (
      <Sheet title={t`Template`} onClose={() => setEdited(undefined)}>
        <div className={classes.card}>
          <InputField
            label={t`Name of the template`}
            value={edited.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <ChoiceField
            label={t`Outcome`}
            value={edited.outcome}
            options={OUTCOMES.map((value) => ({ value, label: words.outcome[value] }))}
            onChange={(event) => change({ outcome: event.currentTarget.value as AnswerOutcome })}
          />
          <AreaField
            label={t`Text of the template`}
            hint={
              <Trans>
                The appeal's own words stand in the place of {VARIABLES.map((name) => `{${name}}`).join(', ')}
                .
              </Trans>
            }
            rows={12}
            value={edited.text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
        </div>
        <Actions>
          <Button
            disabled={!complete}
            onClick={() => {
              keepTemplate(lang, edited)
              setEdited(undefined)
            }}
          >
            {t`Keep the template`}
          </Button>
          <Button variant="light" onClick={() => setEdited(undefined)}>
            {t`Back`}
          </Button>
        </Actions>
      </Sheet>
    )
  }
  return (
    <Sheet title={t`Templates of answers`} onClose={onClose}>
      <p className={classes.soft}>
        <Trans>They are kept in this browser alone.</Trans>
      </p>
      <ul className={classes.steps}>
        {templates.map((template) => (
          <li key={template.id} className={classes.actions}>
            <Button variant="light" onClick={() => setEdited(template)}>
              {template.name}
            </Button>
            <Button
              variant="quiet"
              aria-label={t`Remove the template “${template.name}”`}
              onClick={() => removeTemplate(lang, template.id)}
            >
              <Trans>Remove</Trans>
            </Button>
          </li>
        ))}
      </ul>
      <Actions>
        <Button
          onClick={() => setEdited({ id: crypto.randomUUID(), name: '', text: '', outcome: 'Explained' })}
        >
          {t`New template`}
        </Button>
        <Button variant="light" onClick={onClose}>
          {t`Close`}
        </Button>
      </Actions>
    </Sheet>
  )
}
