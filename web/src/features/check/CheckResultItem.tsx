import type { CheckResult } from '@initiative-citizen/observer/verify/report'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import classes from './CheckResultItem.module.css'
import { DifferenceList } from './DifferenceList.tsx'
import { useCheckWords } from './useCheckWords.ts'
import { useNoteWords } from './useNoteWords.ts'

/** One check: its name, what was looked at, and all that it found. */
export function CheckResultItem({ result }: { result: CheckResult }) {
  const { t } = useLingui()
  const { id, status, examined, notExamined, notes } = result
  const { name, what } = useCheckWords()[id]
  const noteWords = useNoteWords()
  const said = { passed: t`passed`, failed: t`failed`, skipped: t`skipped` }
  return (
    <li className={classes.item} data-testid={`check-${id}`} data-status={status}>
      <p className={classes.head}>
        <strong>{name}</strong>
        <span className={classes.status}>{said[status]}</span>
      </p>
      <p className={classes.soft}>{what}</p>
      <p className={classes.soft}>
        {status === 'skipped' ? (
          <SkipReason id={id} />
        ) : (
          <Plural value={examined} one="# thing looked at" other="# things looked at" />
        )}
        {notExamined > 0 && (
          <>
            {'; '}
            <Plural
              value={notExamined}
              one="# could not be judged and counts neither way"
              other="# could not be judged and count neither way"
            />
          </>
        )}
      </p>
      {notes.map((note) => {
        const words = noteWords(note)
        return (
          <p key={note} className={classes.note} lang={words ? undefined : 'en'}>
            {words ?? note}
          </p>
        )
      })}
      {result.differenceCount > 0 && <DifferenceList result={result} />}
    </li>
  )
}

/** Why nothing was looked at. */
function SkipReason({ id }: Pick<CheckResult, 'id'>) {
  if (id === 'bodies') return <Trans>Not asked for: tick the texts above to have them compared.</Trans>
  if (id === 'subgraph')
    return <Trans>Not asked for: choose the whole city and tick the index above to have it compared.</Trans>
  return <Trans>There was nothing of the kind to look at, or it was outside of the scope.</Trans>
}
