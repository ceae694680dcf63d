import { budgetRoundFactoryAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import classes from '../desk.module.css'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'
import { PauseCard } from './PauseCard.tsx'
import { usePauses } from './usePauses.ts'

/** What can be paused, whether it is, and the guardian's buttons. */
export function GuardianPage() {
  const { t } = useLingui()
  const { contracts } = useConfig()
  const { data, error, retry } = usePauses()
  return (
    <div className={classes.page}>
      <OfficeNotice office="guardian" />
      {error && !data && (
        <Notice
          tone="failure"
          title={t`The chain does not answer`}
          action={{ label: t`Try again`, run: retry }}
        >
          <Trans>What is paused is read from the chain. Check your connection and try again.</Trans>
        </Notice>
      )}
      {!data && !error && <Placeholder height={180} />}
      {data && (
        <div className={classes.columns}>
          <PauseCard
            name={t`New registrations`}
            pause={t`Pause new registrations`}
            resume={t`Let registrations go on`}
            paused={data.registrations}
            address={contracts.citizenRegistry}
            abi={citizenRegistryAbi}
            meaning={t`While paused, nobody can be registered, by voucher or by list. Lost wallets can still be replaced; enrolment and voting go on.`}
          />
          <PauseCard
            name={t`New rounds`}
            pause={t`Pause new rounds`}
            resume={t`Let new rounds be opened`}
            paused={data.rounds}
            address={contracts.budgetRoundFactory}
            abi={budgetRoundFactoryAbi}
            meaning={t`While paused, no round can be opened. Rounds that are open go on to their end, and can be settled.`}
          />
        </div>
      )}
    </div>
  )
}
