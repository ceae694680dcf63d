import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../components/Button.tsx'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import { isAppealId } from '../../../lib/appeal/appealId.ts'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../../lib/live/useLiveQuery.ts'
import classes from '../desk.module.css'
import { InputField } from '../form/FormField.tsx'

const DeskAppealsByLabel = graphql(`
  query DeskAppealsByLabel($label: String!) {
    appeals(where: { label_contains_nocase: $label }, first: 5, orderBy: filedAt, orderDirection: desc) {
      id
      label
      body {
        title
      }
      bodyTombstone {
        state
      }
    }
  }
`)

interface FindAppealProps {
  readonly label: string
  readonly hint: string
  readonly error?: string | undefined
  /** Undefined: what was picked is given up. */
  readonly onPick: (id: AppealId | undefined) => void
}

/** Finds an appeal by its number, or by its id as addresses carry it. */
export function FindAppeal({ label, hint, error, onPick }: FindAppealProps) {
  const { t } = useLingui()
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState(false)
  const sought = typed.trim()
  const id = /0x[0-9a-f]{64}/.exec(sought)?.[0]
  const { data } = useLiveQuery(
    DeskAppealsByLabel,
    { label: sought },
    { pause: sought.length < 2 || id !== undefined },
  )
  const pick = (found: AppealId, as: string) => {
    setTyped(as)
    setPicked(true)
    onPick(found)
  }
  return (
    <div className={classes.card}>
      <InputField
        label={label}
        hint={hint}
        error={error}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          if (picked) onPick(undefined)
          setPicked(false)
        }}
      />
      {!picked && id && isAppealId(id) && (
        <div className={classes.actions}>
          <Button variant="light" onClick={() => pick(id, id)}>
            {t`Take this appeal`}
          </Button>
        </div>
      )}
      {!picked && sought.length >= 2 && !id && data && (
        <ul className={classes.steps} aria-label={t`Appeals with this number`}>
          {data.appeals.map((found) => (
            <li key={found.id}>
              <Button variant="light" onClick={() => pick(found.id, found.label ?? '')}>
                <Trans>No. {found.label}</Trans>{' '}
                {(!found.bodyTombstone || found.bodyTombstone.state === 'None') && found.body?.title}
              </Button>
            </li>
          ))}
          {data.appeals.length === 0 && (
            <li className={classes.soft}>
              <Trans>No appeal has this number.</Trans>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
