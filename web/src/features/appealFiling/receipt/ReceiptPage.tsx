import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Actions } from '../../../components/Actions.tsx'
import { AppealLabel } from '../../../components/AppealLabel.tsx'
import { AppealSentence } from '../../../components/AppealSentence.tsx'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { Copyable } from '../../../components/Copyable.tsx'
import { Figure, Figures } from '../../../components/Figures.tsx'
import { Moment } from '../../../components/Moment.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { Placeholder } from '../../../components/Placeholder.tsx'
import { QrCode } from '../../../components/QrCode.tsx'
import { usePageTitle } from '../../../components/usePageTitle.ts'
import type { AppealId } from '../../../lib/appeal/appealId.ts'
import { useAppeal } from '../../../lib/appeal/useAppeal.ts'
import classes from '../FilingPage.module.css'
import { SaveKeyNotice } from './SaveKeyNotice.tsx'

/** What an author takes away: the appeal's address, its deadline, and a code for a camera. Prints well. */
export function ReceiptPage({ appeal: id }: { appeal: AppealId }) {
  const { t } = useLingui()
  const { view, error, retry } = useAppeal(id)
  usePageTitle(t`Receipt of an appeal`)
  const address = new URL(`#/appeals/${id}`, document.baseURI).href
  return (
    <article className={classes.page}>
      <h1 className={classes.title}>
        <Trans>The appeal is filed</Trans>
      </h1>
      <Card className={classes.card}>
        <div className={classes.receipt}>
          <div className={classes.group}>
            {view === undefined && !error && <Placeholder height={160} />}
            {error && (
              <Notice
                tone="warning"
                title={t`The appeal can't be read now`}
                action={{ label: t`Try again`, run: retry }}
              >
                <Trans>It stands on the blockchain all the same.</Trans>
              </Notice>
            )}
            {view === null && (
              <Notice tone="warning" title={t`There is no such appeal`}>
                <Trans>Make sure that the address was copied whole.</Trans>
              </Notice>
            )}
            {view && (
              <>
                <Figures>
                  <Figure
                    name={<Trans>Number</Trans>}
                    note={
                      !view.appeal.label && (
                        <Trans>It gets one when a department has it, within the time below.</Trans>
                      )
                    }
                  >
                    <AppealLabel label={view.appeal.label} />
                  </Figure>
                  <Figure name={<Trans>When it was filed</Trans>}>
                    <Moment at={view.appeal.filedAt} />
                  </Figure>
                </Figures>
                <p>
                  <AppealSentence appeal={view.appeal} />
                </p>
              </>
            )}
            <p className={classes.soft}>
              <Trans>The appeal's address, where everyone can follow it:</Trans>
            </p>
            <Copyable value={address} />
          </div>
          <QrCode value={address} label={t`QR code with the appeal's address`} />
        </div>
      </Card>
      <div className={classes.noPrint}>
        <SaveKeyNotice digest={view?.appeal.digest} />
      </div>
      <Actions className={classes.noPrint}>
        <Link to="/appeals/$appeal" params={{ appeal: id }}>
          <Trans>To the appeal</Trans>
        </Link>
        <Link to="/my/appeals">
          <Trans>My appeals</Trans>
        </Link>
        <Button variant="light" onClick={() => window.print()}>
          <Trans>Print</Trans>
        </Button>
      </Actions>
    </article>
  )
}
