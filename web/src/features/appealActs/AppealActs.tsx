import { Trans } from '@lingui/react/macro'
import { useCallback, useState } from 'react'
import { Card } from '../../components/Card.tsx'
import type { AppealView } from '../../lib/appeal/Appeal.ts'
import { useChainTime } from '../../lib/live/useChainTime.ts'
import { NetworkNotice } from '../wallet/NetworkNotice.tsx'
import { useWalletAddress } from '../wallet/useWallet.ts'
import { AnyoneAct } from './AnyoneAct.tsx'
import classes from './AppealActs.module.css'
import { type Act, actsOf } from './acts.ts'
import { JoinAct } from './JoinAct.tsx'
import { ProvideInformationAct } from './ProvideInformationAct.tsx'
import { SealedAct } from './SealedAct.tsx'
import { ActHold } from './useActSheet.ts'
import { VerdictAct } from './VerdictAct.tsx'
import { WithdrawAct } from './WithdrawAct.tsx'

/** All that the visitor can do with an appeal now: as its author, as a resident, or as anyone. */
export function AppealActs({ view }: { view: AppealView }) {
  const wallet = useWalletAddress()?.toLowerCase()
  const { appeal } = view
  const possible = useChainTime((time) => actsOf(appeal, wallet, time).join())
  const [held, setHeld] = useState<readonly string[]>([])
  const hold = useCallback(
    (act: string, on: boolean) =>
      setHeld((before) => (on ? [...before, act] : before.filter((each) => each !== act))),
    [],
  )
  const acts = [...possible.split(','), ...held].filter((act) => act !== '')
  const own = wallet !== undefined && wallet === appeal.author
  const can = (act: Act) => acts.includes(act)
  if (acts.length === 0 && !own) return null
  return (
    <ActHold value={hold}>
      <Card className={classes.card}>
        <h2>{own ? <Trans>Your appeal: what you can do</Trans> : <Trans>What you can do</Trans>}</h2>
        <NetworkNotice />
        {can('confirm') && <VerdictAct appeal={appeal} />}
        {can('provideInformation') && <ProvideInformationAct appeal={appeal} />}
        {can('join') && <JoinAct appeal={appeal.id} />}
        {(['closeUnconfirmed', 'reopen', 'markOverdue'] as const).filter(can).map((act) => (
          <AnyoneAct key={act} appeal={appeal} act={act} />
        ))}
        {own && <SealedAct view={view} />}
        {can('withdraw') && <WithdrawAct appeal={appeal} />}
        {own && acts.length === 0 && (
          <p className={classes.soft}>
            <Trans>Nothing is expected of you now.</Trans>
          </p>
        )}
      </Card>
    </ActHold>
  )
}
