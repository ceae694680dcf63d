import { zodResolver } from '@hookform/resolvers/zod'
import { categorySchema } from '@initiative-citizen/ipfs/schemas/project'
import { useLingui } from '@lingui/react/macro'
import { FormProvider, useForm } from 'react-hook-form'
import { Button } from '../../../../../components/Button.tsx'
import { Sheet } from '../../../../../components/Sheet.tsx'
import { useCategoryName } from '../../../../../components/useCategoryName.ts'
import classes from '../../../desk.module.css'
import { AreaField, ChoiceField, FieldGrid, InputField } from '../../../form/FormField.tsx'
import { useDistrictOptions } from '../../../form/useDistrictOptions.ts'
import type { ProjectDraft } from '../draft.ts'
import { CostsField } from './CostsField.tsx'
import { ImagesField } from './ImagesField.tsx'
import { type ProjectPlan, projectDraftSchema } from './projectSchema.ts'

interface ProjectSheetProps {
  readonly title: string
  readonly project: ProjectDraft
  /** Takes the project as typed, once it could be read. */
  readonly onSave: (project: ProjectDraft) => void
  readonly onClose: () => void
}

/** One project of a new round. */
export function ProjectSheet({ title, project, onSave, onClose }: ProjectSheetProps) {
  const { t } = useLingui()
  const districts = useDistrictOptions({ whole: true })
  const categoryName = useCategoryName()
  const form = useForm<ProjectDraft, unknown, ProjectPlan>({
    resolver: zodResolver(projectDraftSchema),
    defaultValues: project,
  })
  const { errors } = form.formState
  const categories = [
    { value: '', label: t`Choose a category` },
    ...categorySchema.options.map((value) => ({ value, label: categoryName(value) })),
  ]
  const save = form.handleSubmit(() => onSave(form.getValues()))
  return (
    <Sheet title={title} onClose={onClose}>
      <FormProvider {...form}>
        <form className={classes.card} onSubmit={(event) => void save(event)} noValidate>
          <InputField label={t`Title`} error={errors.title?.message} {...form.register('title')} />
          <AreaField
            label={t`In short`}
            hint={t`Two or three sentences for the list of projects.`}
            error={errors.summary?.message}
            {...form.register('summary')}
          />
          <AreaField
            label={t`Description`}
            hint={t`Plain text. A blank line parts paragraphs; lines that begin with “- ” make a list.`}
            rows={8}
            error={errors.description?.message}
            {...form.register('description')}
          />
          <FieldGrid>
            <ChoiceField
              label={t`Category`}
              options={categories}
              error={errors.category?.message}
              {...form.register('category')}
            />
            <ChoiceField label={t`District`} options={districts} {...form.register('district')} />
            <InputField
              label={t`Address, if it has one`}
              error={errors.address?.message}
              {...form.register('address')}
            />
            <InputField
              label={t`Who proposed it, if known`}
              error={errors.proposer?.message}
              {...form.register('proposer')}
            />
            <InputField
              label={t`Latitude, degrees`}
              inputMode="decimal"
              error={errors.latitude?.message}
              {...form.register('latitude')}
            />
            <InputField
              label={t`Longitude, degrees`}
              inputMode="decimal"
              error={errors.longitude?.message}
              {...form.register('longitude')}
            />
          </FieldGrid>
          <CostsField />
          <ImagesField />
          <div className={classes.actions}>
            <Button type="submit">{t`Save the project`}</Button>
            <Button variant="light" onClick={onClose}>
              {t`Close without saving`}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Sheet>
  )
}
