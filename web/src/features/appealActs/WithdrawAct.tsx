import { Trans, useLingui } from '@lingui/react/macro'
import type { Address } from 'viem'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { SignButton } from '../wallet/SignButton.tsx'
import { ActSheet } from './ActSheet.tsx'
import classes from './AppealActs.module.css'
import { useActSheet } from './useActSheet.ts'
import { useAppealCall } from './useAppealCall.ts'

/** The author takes the appeal back, before its first answer. */
export function WithdrawAct({ appeal }: { appeal: Appeal }) {
  const { t } = useLingui()
  const write = useAppealCall()
  const [from, setFrom] = useActSheet<Address>('withdraw')
  return (
    <div className={classes.act}>
      <p className={classes.soft}>
        <Trans>Is it settled, or filed by mistake? You can take it back until it is answered.</Trans>
      </p>
      <SignButton variant="light" onSign={setFrom}>
        <Trans>Withdraw the appeal</Trans>
      </SignButton>
      {from && (
        <ActSheet
          title={t`Withdraw the appeal`}
          from={from}
          call={write('withdraw', [BigInt(appeal.id)])}
          action={t`Sign and withdraw`}
          doneTitle={t`The appeal is withdrawn`}
          onClose={() => setFrom(undefined)}
        >
          <p>
            <Trans>
              Nobody will work on it any more. It cannot be opened again, and that it was there stays on the
              blockchain. You can file another at any time.
            </Trans>
          </p>
        </ActSheet>
      )}
    </div>
  )
}
