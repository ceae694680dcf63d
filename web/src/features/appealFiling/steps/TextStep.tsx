import { useLingui } from '@lingui/react/macro'
import { AreaField } from '../../../components/AreaField.tsx'
import { ChoiceField } from '../../../components/ChoiceField.tsx'
import { TextField } from '../../../components/Field.tsx'
import { PersonalDataNotice } from '../../../components/PersonalDataNotice.tsx'
import { useAppealWords } from '../../../lib/appeal/useAppealWords.ts'
import { lacks, MAX_TEXT, MAX_TITLE } from '../filingSteps.ts'
import { moveToSealed } from '../personal/moveToSealed.ts'
import type { StepProps } from './StepProps.ts'

/** What happened, in the author's words, and who may read it. */
export function TextStep({ draft, change, tried }: StepProps) {
  const { t } = useLingui()
  const words = useAppealWords()
  const missing = tried ? lacks(draft) : []
  return (
    <>
      <TextField
        label={t`In one line`}
        value={draft.title}
        onChange={(title) => change({ title: title.slice(0, MAX_TITLE) })}
        error={missing.includes('title') ? t`Name the matter in one line: lists show it.` : undefined}
      />
      <AreaField
        label={t`What happened, and what should be done`}
        hint={t`What, since when, what you have tried. Personal data does not belong here: there is a place for contacts that only the department sees.`}
        rows={8}
        maxLength={MAX_TEXT}
        value={draft.text}
        onChange={(text) => change({ text })}
        error={
          missing.includes('text') ? t`Write what happened: the department answers to this text.` : undefined
        }
      />
      {draft.visibility !== 'Confidential' &&
        (['title', 'text'] as const).map((field) => (
          <PersonalDataNotice
            key={field}
            text={draft[field]}
            onMove={(piece) => change(moveToSealed(draft, field, piece, t`[told only to the department]`))}
          />
        ))}
      <ChoiceField
        label={t`Who may read it`}
        value={draft.visibility}
        onChange={(visibility) => change({ visibility })}
        options={[
          {
            value: 'Public',
            label: words.visibility.Public,
            hint: t`Everyone reads text, photographs and place, and sees which wallet filed it. Others can join.`,
          },
          {
            value: 'Anonymous',
            label: words.visibility.Anonymous,
            hint: t`Everyone reads it, and pages do not show whose it is. The wallet still stands on the blockchain: whoever knows that it is yours can find out.`,
          },
          {
            value: 'Confidential',
            label: words.visibility.Confidential,
            hint: t`Text, photographs and place are sealed: only the department and you can open them. Everyone sees that there is an appeal, its category, district and wallet, and the answer that the department publishes.`,
          },
        ]}
      />
    </>
  )
}
