import { type AnswerOutcome, OUTCOMES } from '@initiative-citizen/contracts/appeal-enums'
import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '../../../../components/Button.tsx'
import { PhotoPicker } from '../../../../components/PhotoPicker.tsx'
import { VerifiedImage } from '../../../../components/VerifiedImage.tsx'
import type { Appeal } from '../../../../lib/appeal/Appeal.ts'
import { useAppealWords } from '../../../../lib/appeal/useAppealWords.ts'
import { useDepartmentName } from '../../../../lib/appeal/useDepartments.ts'
import { LOCALES } from '../../../../lib/i18n/locale.ts'
import classes from '../../desk.module.css'
import { AreaField, ChoiceField, FieldGrid, InputField } from '../../form/FormField.tsx'
import { useOfficer } from '../../officers/useOfficer.ts'
import type { Values } from '../templates/fillTemplate.ts'
import { TemplatePicker } from '../templates/TemplatePicker.tsx'
import type { AnswerDraft } from './AnswerDraft.ts'
import { withText } from './answerDrafts.ts'
import { type AnswerProblems, MAX_IMAGES } from './composeAnswer.ts'
import { DuplicateField } from './DuplicateField.tsx'
import { useAnswerProblem } from './useAnswerProblem.ts'

interface AnswerFormProps {
  readonly appeal: Appeal
  readonly department: number
  readonly body: AppealBody | undefined
  readonly draft: AnswerDraft
  /** Where the browser keeps its photographs. */
  readonly shelf: string
  readonly problems: AnswerProblems
  readonly onChange: (draft: AnswerDraft) => void
}

/** The fields of an answer. */
export function AnswerForm(props: AnswerFormProps) {
  const { appeal, department, body, draft, shelf, problems, onChange } = props
  const { t } = useLingui()
  const words = useAppealWords()
  const say = useAnswerProblem()
  const departmentName = useDepartmentName()
  const officer = useOfficer()
  const change = (part: Partial<AnswerDraft>) => onChange({ ...draft, ...part })
  const day = (seconds: number) =>
    new Intl.DateTimeFormat(draft.lang, { dateStyle: 'long' }).format(seconds * 1_000)
  const values: Values = {
    number: appeal.label,
    date: day(appeal.filedAt),
    today: day(Date.now() / 1_000),
    address: body?.address,
    title: body?.title,
    department: departmentName(department),
    officer: officer ? (draft.lang === 'ru' ? `№ ${officer.id}` : `No. ${officer.id}`) : undefined,
  }
  const languages = { ru: 'Русский', en: 'English' }
  return (
    <>
      <FieldGrid>
        <ChoiceField
          label={t`Outcome`}
          value={draft.outcome}
          error={say(problems.outcome)}
          options={[
            { value: '', label: t`Choose an outcome` },
            ...OUTCOMES.map((value) => ({ value: value as string, label: words.outcome[value] })),
          ]}
          onChange={(event) => change({ outcome: event.currentTarget.value as AnswerOutcome | '' })}
        />
        <ChoiceField
          label={t`Language of the answer`}
          value={draft.lang}
          options={LOCALES.map((value) => ({ value, label: languages[value] }))}
          onChange={(event) => change({ lang: event.currentTarget.value as AnswerDraft['lang'] })}
        />
        {draft.outcome === 'Planned' && (
          <InputField
            type="date"
            label={t`To be done by`}
            value={draft.plannedFor}
            error={say(problems.plannedFor)}
            onChange={(event) => change({ plannedFor: event.currentTarget.value })}
          />
        )}
        {draft.outcome === 'Duplicate' && (
          <DuplicateField
            value={draft.duplicateOf}
            error={say(problems.duplicateOf)}
            onChange={(duplicateOf) => change({ duplicateOf })}
          />
        )}
      </FieldGrid>
      <TemplatePicker
        lang={draft.lang}
        values={values}
        onPick={(text, outcome) =>
          onChange({ ...withText(draft, text), outcome: draft.outcome === '' ? outcome : draft.outcome })
        }
      />
      <AreaField
        label={t`Text of the answer`}
        hint={t`Everyone can read it. A blank line begins a paragraph, a line that begins with “- ” is an item of a list.`}
        rows={12}
        value={draft.text}
        error={say(problems.text)}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <InputField
        label={t`Whom the citizen can ask`}
        hint={t`An office and its telephone, not a person: everyone can read it. May be left empty.`}
        value={draft.contact}
        error={say(problems.contact)}
        onChange={(event) => change({ contact: event.currentTarget.value })}
      />
      {draft.formerImages.length > 0 && (
        <ul className={classes.steps} aria-label={t`Photographs of the former text`}>
          {draft.formerImages.map((image) => (
            <li key={image.cid} className={classes.card}>
              <VerifiedImage {...image} />
              <div className={classes.actions}>
                <span className={classes.soft}>{image.alt}</span>
                <Button
                  variant="quiet"
                  onClick={() =>
                    change({ formerImages: draft.formerImages.filter(({ cid }) => cid !== image.cid) })
                  }
                >
                  <Trans>Remove the picture</Trans>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <PhotoPicker
        shelf={shelf}
        photos={draft.photos}
        max={Math.max(0, MAX_IMAGES - draft.formerImages.length)}
        error={say(problems.photos)}
        onChange={(photos) => change({ photos })}
      />
    </>
  )
}
