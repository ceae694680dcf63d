import type { AppealState } from '@initiative-citizen/contracts/appeal-enums'
import { useLingui } from '@lingui/react/macro'
import { useAppealWords } from '../lib/appeal/useAppealWords.ts'
import classes from './AppealStateBadge.module.css'

/** The state an appeal is in, in a word. @param round How many times it was reopened. */
export function AppealStateBadge({ state, round = 0 }: { state: AppealState; round?: number }) {
  const { t } = useLingui()
  const words = useAppealWords()
  const reopened = round > 0 && (state === 'Registered' || state === 'Assigned')
  return (
    <span className={classes.badge} data-state={state}>
      {reopened ? t`Reopened` : words.state[state]}
    </span>
  )
}
