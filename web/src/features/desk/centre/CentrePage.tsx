import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../../components/Notice.tsx'
import { useStore } from '../../../lib/store/useStore.ts'
import classes from '../desk.module.css'
import { OfficeNotice } from '../offices/OfficeNotice.tsx'
import { FiledCard } from './FiledCard.tsx'
import { FilingForm } from './FilingForm.tsx'
import { SlipCard } from './SlipCard.tsx'
import { slips } from './slipStore.ts'

/** The information centre: files for citizens who call, write or come, and hands them what they claim it with. */
export function CentrePage() {
  const { t } = useLingui()
  const open = useStore(slips)
  return (
    <div className={classes.page}>
      <OfficeNotice office="dispatcher" />
      {open.length > 0 && (
        <Notice tone="calm" title={t`Slips to hand over: ${open.length}`}>
          <Trans>
            Only this browser has them. Print each, give it to the citizen, then let it be forgotten here.
          </Trans>
        </Notice>
      )}
      {open.map((slip) => (
        <SlipCard key={slip.appeal} slip={slip} />
      ))}
      <FilingForm />
      <FiledCard />
    </div>
  )
}
