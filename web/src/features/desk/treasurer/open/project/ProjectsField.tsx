import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Button } from '../../../../../components/Button.tsx'
import { Card } from '../../../../../components/Card.tsx'
import { Roubles } from '../../../../../components/Money.tsx'
import { parseAmount } from '../../../../../lib/format/parseAmount.ts'
import classes from '../../../desk.module.css'
import { EMPTY_PROJECT, type ProjectDraft, type RoundDraft } from '../draft.ts'
import { firstMessage } from './firstMessage.ts'
import { ProjectSheet } from './ProjectSheet.tsx'
import { ProjectsImport } from './ProjectsImport.tsx'

/** The round's projects, in the order of their numbers: added one by one or from a file. */
export function ProjectsField() {
  const { t } = useLingui()
  const { control, formState } = useFormContext<RoundDraft>()
  const { fields, append, update, remove, swap } = useFieldArray({ control, name: 'projects' })
  const projects = useWatch({ control, name: 'projects' })
  const [edited, setEdited] = useState<number>()
  const [importing, setImporting] = useState(false)
  const errors = formState.errors.projects
  const total = projects.reduce((sum, project) => sum + draftCost(project), 0n)
  const save = (project: ProjectDraft) => {
    if (edited === undefined) return
    if (edited < projects.length) update(edited, project)
    else append(project, { shouldFocus: false })
    setEdited(undefined)
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Projects</Trans>
      </h2>
      <p className={classes.soft}>
        <Plural value={projects.length} one="# project" other="# projects" />,{' '}
        <Trans>
          <Roubles amount={total} /> in all
        </Trans>
      </p>
      {errors?.root?.message && (
        <p role="alert" className={classes.problems}>
          {errors.root.message}
        </p>
      )}
      <ol className={classes.projects}>
        {fields.map((field, place) => (
          <li key={field.id}>
            <div className={classes.project}>
              <span>
                <strong>{projects[place]?.title || t`Untitled`}</strong>,{' '}
                <Roubles amount={draftCost(projects[place] ?? EMPTY_PROJECT)} />
              </span>
              <span className={classes.actions}>
                <Button
                  variant="light"
                  className={classes.small}
                  disabled={place === 0}
                  aria-label={t`Move project ${place + 1} up`}
                  onClick={() => swap(place, place - 1)}
                >
                  ↑
                </Button>
                <Button variant="light" className={classes.small} onClick={() => setEdited(place)}>
                  {t`Edit`}
                </Button>
                <Button variant="light" className={classes.small} onClick={() => remove(place)}>
                  {t`Remove`}
                </Button>
              </span>
            </div>
            {firstMessage(errors?.[place]) && (
              <p role="alert" className={classes.problems}>
                {firstMessage(errors?.[place])}
              </p>
            )}
          </li>
        ))}
      </ol>
      <div className={classes.actions}>
        <Button onClick={() => setEdited(projects.length)}>{t`Add a project`}</Button>
        <Button variant="light" onClick={() => setImporting(true)}>
          {t`Import projects from CSV`}
        </Button>
      </div>
      {edited !== undefined && (
        <ProjectSheet
          title={edited < projects.length ? t`Project No. ${edited + 1}` : t`A new project`}
          project={projects[edited] ?? EMPTY_PROJECT}
          onSave={save}
          onClose={() => setEdited(undefined)}
        />
      )}
      {importing && (
        <ProjectsImport
          onImport={(found) => {
            append([...found], { shouldFocus: false })
            setImporting(false)
          }}
          onClose={() => setImporting(false)}
        />
      )}
    </Card>
  )
}

/** What a draft's estimate comes to, as far as it can be read; kopecks. */
function draftCost({ costs }: ProjectDraft): bigint {
  return costs.reduce((sum, { amount }) => sum + (parseAmount(amount) ?? 0n), 0n)
}
