import type { AppealVisibility } from '@initiative-citizen/contracts/appeal-enums'
import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { AppealLabel } from '../../../../components/AppealLabel.tsx'
import type { AppealId } from '../../../../lib/appeal/appealId.ts'
import classes from '../../desk.module.css'

interface AppealTitleProps {
  readonly appeal: {
    readonly id: AppealId
    readonly label: string | undefined
    readonly title: string | undefined
    readonly address?: string | undefined
    readonly visibility: AppealVisibility
  }
}

/** An appeal's number and title, leading to its page at the desk. */
export function AppealTitle({ appeal }: AppealTitleProps) {
  const { id, label, title, address, visibility } = appeal
  return (
    <div className={classes.cell}>
      <Link to="/desk/appeals/$appeal" params={{ appeal: id }}>
        <strong>
          <AppealLabel label={label} />
        </strong>{' '}
        {title ??
          (visibility === 'Confidential' ? (
            <Trans>Confidential appeal</Trans>
          ) : (
            <Trans>The text is not shown</Trans>
          ))}
      </Link>
      {address && <p className={classes.soft}>{address}</p>}
    </div>
  )
}
