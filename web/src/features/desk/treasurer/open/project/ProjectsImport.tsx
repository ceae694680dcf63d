import { categorySchema } from '@initiative-citizen/ipfs/schemas/project'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../../../components/Button.tsx'
import { DataTable } from '../../../../../components/DataTable.tsx'
import { Sheet } from '../../../../../components/Sheet.tsx'
import { useCategoryName } from '../../../../../components/useCategoryName.ts'
import { useConfig } from '../../../../../lib/config/ConfigContext.ts'
import { saveFile } from '../../../../../lib/saveFile.ts'
import classes from '../../../desk.module.css'
import { AreaField, InputField } from '../../../form/FormField.tsx'
import { CsvSyntaxError } from '../../../parseCsv.ts'
import { writeCsv } from '../../../writeCsv.ts'
import type { ProjectDraft } from '../draft.ts'
import { MissingColumnsError } from './MissingColumnsError.ts'
import { type ProjectRow, readProjects } from './readProjects.ts'

interface ProjectsImportProps {
  readonly onImport: (projects: readonly ProjectDraft[]) => void
  readonly onClose: () => void
}

/** Reads projects from a file or the clipboard; lines that can't be read are named with their reasons. */
export function ProjectsImport({ onImport, onClose }: ProjectsImportProps) {
  const { t } = useLingui()
  const { city } = useConfig()
  const categoryName = useCategoryName()
  const [text, setText] = useState('')
  const [rows, setRows] = useState<readonly ProjectRow[]>()
  const [failure, setFailure] = useState<string>()
  const good = rows?.filter(({ problems }) => problems.length === 0) ?? []
  const bad = rows?.filter(({ problems }) => problems.length > 0) ?? []

  const check = () => {
    setFailure(undefined)
    setRows(undefined)
    try {
      setRows(
        readProjects(text, {
          districts: city.districts.map(({ number, name }) => ({ number, names: [name.ru, name.en] })),
          categories: categorySchema.options.map((category) => ({
            category,
            names: [categoryName(category)],
          })),
          wholeCost: t`All of the work`,
        }),
      )
    } catch (error) {
      setFailure(failureWords(error))
    }
  }
  const failureWords = (error: unknown): string => {
    if (error instanceof CsvSyntaxError)
      return t`The quotation mark opened in line ${error.line} is never closed. Mend the file and choose it again.`
    if (!(error instanceof MissingColumnsError)) throw error
    const missing = error.columns.join(', ')
    return t`The first line must name the columns. These are missing: ${missing}.`
  }
  const sample = () =>
    saveFile(
      'projects.csv',
      writeCsv([
        [
          'title',
          'summary',
          'description',
          'category',
          'cost',
          'district',
          'address',
          'latitude',
          'longitude',
        ],
        [
          t`Lamps on the embankment`,
          t`Twenty lamps from the bridge to the pier.`,
          t`It is dark there in the evening.`,
          'lighting',
          t`lamps: 1 200 000; work: 800 000`,
          '1',
          '',
          '',
          '',
        ],
      ]),
      'text/csv',
    )
  return (
    <Sheet title={t`Import projects from CSV`} onClose={onClose}>
      <p className={classes.soft}>
        <Trans>
          The first line names the columns: title, summary, description, category, cost; if you like also
          district, address, latitude, longitude, proposer. A cost is one sum, or an estimate such as “lamps:
          1 000; work: 500”.
        </Trans>
      </p>
      <InputField
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        label={t`File`}
        style={{ paddingBlock: '0.55rem' }}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) void file.text().then(setText)
        }}
      />
      <AreaField
        label={t`Or paste the list here`}
        value={text}
        error={failure}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {bad.length > 0 && (
        <DataTable
          caption={t`Lines that will be left out`}
          empty=""
          columns={[
            { key: 'line', name: t`Line`, cell: ({ line }) => line },
            { key: 'why', name: t`Left out because`, cell: ({ problems }) => problems.join(' ') },
          ]}
          rows={bad}
          keyOf={({ line }) => String(line)}
        />
      )}
      <div className={classes.actions} aria-live="polite">
        {good.length > 0 ? (
          <Button onClick={() => onImport(good.map(({ project }) => project))}>
            <Plural value={good.length} one="Add # project" other="Add # projects" />
          </Button>
        ) : (
          <Button onClick={check} disabled={text.trim() === ''}>
            {t`Check the list`}
          </Button>
        )}
        <Button variant="light" onClick={sample}>
          {t`Download a sample`}
        </Button>
        {rows && good.length === 0 && <span>{t`No line can be added.`}</span>}
      </div>
    </Sheet>
  )
}
