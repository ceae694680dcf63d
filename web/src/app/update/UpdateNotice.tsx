import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../components/Notice.tsx'
import { useStore } from '../../lib/store/useStore.ts'
import { pageUpdate } from './serviceWorkerUpdate.ts'
import classes from './UpdateNotice.module.css'

/** Says that a newer version of the page is there, and takes it when the visitor wants it. */
export function UpdateNotice() {
  const { t } = useLingui()
  const update = useStore(pageUpdate)
  if (!update) return null
  return (
    <div className={classes.notice}>
      <Notice
        tone="calm"
        title={t`A newer version of this page is here`}
        action={{ label: t`Reload the page`, run: update }}
      >
        <Trans>Drafts and carts are kept.</Trans>
      </Notice>
    </div>
  )
}
