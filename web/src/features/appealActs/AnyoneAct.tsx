import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Address } from 'viem'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import { ActSheet } from './ActSheet.tsx'
import classes from './AppealActs.module.css'
import { useActSheet } from './useActSheet.ts'
import { useAppealCall } from './useAppealCall.ts'

type AnyonesAct = 'closeUnconfirmed' | 'markOverdue' | 'reopen'

interface ActWords {
  readonly why: ReactNode
  readonly name: string
  readonly action: string
  readonly signed: ReactNode
  readonly done: string
}

/** What anyone may do when a deadline has passed. */
export function AnyoneAct({ appeal, act }: { appeal: Appeal; act: AnyonesAct }) {
  const { t } = useLingui()
  const write = useAppealCall()
  const [from, setFrom] = useActSheet<Address>(act)
  const words: Readonly<Record<AnyonesAct, ActWords>> = {
    markOverdue: {
      why: <Trans>The deadline has passed. Anyone may write that into the blockchain, once.</Trans>,
      name: t`Report it overdue`,
      action: t`Sign and report`,
      signed: (
        <Trans>
          You state that the deadline of the present stage has passed. The contract compares it with the
          block's time; the department's statistics will show it for ever.
        </Trans>
      ),
      done: t`It is reported overdue`,
    },
    closeUnconfirmed: {
      why: <Trans>The author's time to judge the answer is over. Anyone may close the appeal.</Trans>,
      name: t`Close it as unconfirmed`,
      action: t`Sign and close`,
      signed: (
        <Trans>
          The appeal is closed as unconfirmed: the author was silent. It does not count as a satisfied one.
        </Trans>
      ),
      done: t`The appeal is closed as unconfirmed`,
    },
    reopen: {
      why: (
        <Trans>
          No supervisor has decided about the dispute in time. Anyone may have the appeal reopened.
        </Trans>
      ),
      name: t`Reopen the appeal`,
      action: t`Sign and reopen`,
      signed: <Trans>The appeal goes back to the department, which gets a new time for a new answer.</Trans>,
      done: t`The appeal is reopened`,
    },
  }
  const { why, name, action, signed, done } = words[act]
  return (
    <div className={classes.act}>
      <p className={classes.soft}>{why}</p>
      <SignButton variant="light" onSign={setFrom}>
        {name}
      </SignButton>
      {from && (
        <ActSheet
          title={name}
          from={from}
          call={write(act, [BigInt(appeal.id)])}
          action={action}
          doneTitle={done}
          onClose={() => setFrom(undefined)}
        >
          <p>{signed}</p>
        </ActSheet>
      )}
    </div>
  )
}
