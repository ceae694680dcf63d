import { zodResolver } from '@hookform/resolvers/zod'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { Button } from '../../../../components/Button.tsx'
import { Notice } from '../../../../components/Notice.tsx'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import { useLocale } from '../../../../lib/i18n/useLocale.ts'
import { useHeartbeat } from '../../../../lib/live/HeartbeatContext.ts'
import { chainTime } from '../../../../lib/live/useChainTime.ts'
import { forgetPictures } from '../../../../lib/picture/pictureStore.ts'
import classes from '../../desk.module.css'
import { OfficeNotice } from '../../offices/OfficeNotice.tsx'
import { BasicsCard } from './BasicsCard.tsx'
import { DatesCard } from './DatesCard.tsx'
import type { RoundDraft } from './draft.ts'
import { forgetDraft, keepDraft, keptDraft, PICTURE_SHELF } from './keepDraft.ts'
import { newDraft } from './newDraft.ts'
import { OrderFields } from './OrderFields.tsx'
import { RoundPreview } from './preview/RoundPreview.tsx'
import { ProjectsField } from './project/ProjectsField.tsx'
import { type RoundPlan, roundSchema } from './roundSchema.ts'
import { type WrittenRound, writeRound } from './writeRound.ts'

/** Opens a round: the form, kept as a draft, then the terms as they will stand for ever. */
export function OpenRoundPage() {
  const { t } = useLingui()
  const config = useConfig()
  const locale = useLocale()
  const heartbeat = useHeartbeat()
  const [written, setWritten] = useState<{ round: WrittenRound; plan: RoundPlan }>()
  const schema = useMemo(
    () => roundSchema(() => chainTime(heartbeat.get(), Date.now()), locale),
    [heartbeat, locale],
  )
  const [beginning] = useState(keptDraft)
  const form = useForm<RoundDraft, unknown, RoundPlan>({
    resolver: zodResolver(schema),
    defaultValues: beginning ?? newDraft(chainTime(heartbeat.get(), Date.now()), locale, ''),
  })
  const { errors, isSubmitting, submitCount } = form.formState
  useEffect(() => {
    const { unsubscribe } = form.watch((draft) => keepDraft(draft as RoundDraft))
    return unsubscribe
  }, [form])

  const write = form.handleSubmit(async (plan) => {
    try {
      setWritten({ round: await writeRound(plan, config), plan })
      window.scrollTo({ top: 0 })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      form.setError('root', { message: t`The texts cannot be written down: ${reason}` })
    }
  })
  const throwAway = () => {
    forgetDraft()
    void forgetPictures(PICTURE_SHELF)
    form.reset(newDraft(chainTime(heartbeat.get(), Date.now()), locale, ''))
    forgetDraft()
  }
  const wrong = Object.keys(errors).length > 0 && submitCount > 0
  return (
    <div className={classes.page}>
      <Link to="/desk/treasurer">
        <Trans>← All rounds</Trans>
      </Link>
      <OfficeNotice office="treasurer" />
      {written ? (
        <RoundPreview {...written} onBack={() => setWritten(undefined)} />
      ) : (
        <FormProvider {...form}>
          {/* No form element: the sheet of a project is one, and stands within. */}
          <div className={classes.page}>
            <BasicsCard />
            <DatesCard />
            <OrderFields />
            <ProjectsField />
            {wrong && (
              <Notice tone="failure" title={errors.root?.message ?? t`Some fields need your attention`}>
                <Trans>They are marked above, each with what to do.</Trans>
              </Notice>
            )}
            <div className={classes.actions}>
              <Button loading={isSubmitting} onClick={() => void write()}>
                {t`Show the terms as they will stand`}
              </Button>
              <Button variant="light" onClick={throwAway}>
                {t`Throw the draft away`}
              </Button>
              <span className={classes.soft}>
                <Trans>The draft is kept in this browser.</Trans>
              </span>
            </div>
          </div>
        </FormProvider>
      )}
    </div>
  )
}
