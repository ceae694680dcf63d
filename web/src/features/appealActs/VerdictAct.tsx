import { Trans } from '@lingui/react/macro'
import type { Address } from 'viem'
import { Actions } from '../../components/Actions.tsx'
import { Moment } from '../../components/Moment.tsx'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import classes from './AppealActs.module.css'
import { ConfirmSheet } from './ConfirmSheet.tsx'
import { DisputeSheet } from './DisputeSheet.tsx'
import { useActSheet } from './useActSheet.ts'

/** The author's verdict on the answer: the last word about an appeal. */
export function VerdictAct({ appeal }: { appeal: Appeal }) {
  const [open, setOpen] = useActSheet<{ verdict: 'confirm' | 'dispute'; from: Address }>('confirm')
  const until = appeal.dueBy !== undefined && <Moment at={appeal.dueBy} />
  const close = () => setOpen(undefined)
  return (
    <div className={classes.act}>
      <h3>
        <Trans>Does the answer settle it?</Trans>
      </h3>
      <p className={classes.soft}>
        <Trans>
          You have the last word until {until}. If you say nothing, the appeal is closed as unconfirmed, never
          as satisfied.
        </Trans>
      </p>
      <Actions>
        <SignButton onSign={(from) => setOpen({ verdict: 'confirm', from })}>
          <Trans>Confirm the answer</Trans>
        </SignButton>
        <SignButton variant="light" onSign={(from) => setOpen({ verdict: 'dispute', from })}>
          <Trans>Dispute the answer</Trans>
        </SignButton>
      </Actions>
      {open?.verdict === 'confirm' && <ConfirmSheet appeal={appeal} from={open.from} onClose={close} />}
      {open?.verdict === 'dispute' && <DisputeSheet appeal={appeal} from={open.from} onClose={close} />}
    </div>
  )
}
