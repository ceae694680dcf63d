import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import { Card } from '../../../../components/Card.tsx'
import { Moment } from '../../../../components/Moment.tsx'
import { formatDuration } from '../../../../lib/format/duration.ts'
import { useLocale } from '../../../../lib/i18n/useLocale.ts'
import { useChainTime } from '../../../../lib/live/useChainTime.ts'
import classes from '../../desk.module.css'
import { FieldGrid, InputField } from '../../form/FormField.tsx'
import type { RoundDraft } from './draft.ts'
import { fromLocalInput, zoneName } from './localTime.ts'

const MINUTE = 60

/** When people enrol and vote, in the visitor's own time, with the chain's time beside it. */
export function DatesCard() {
  const { t } = useLingui()
  const locale = useLocale()
  const { register, watch, formState } = useFormContext<RoundDraft>()
  const { errors } = formState
  const now = useChainTime((time) => time - (time % MINUTE))
  const [enrolmentStart, votingStart, votingEnd] = watch(['enrolmentStart', 'votingStart', 'votingEnd']).map(
    fromLocalInput,
  )
  const lasts = (from: number | null | undefined, to: number | null | undefined) =>
    from && to && to > from ? t`Lasts ${formatDuration(to - from, locale)}.` : undefined
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Dates</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          In your time zone: {zoneName(enrolmentStart ?? now, locale)}. By the chain's clock it is{' '}
          <Moment at={now} /> now. None of these dates can be changed later.
        </Trans>
      </p>
      <FieldGrid>
        <InputField
          type="datetime-local"
          label={t`Enrolment begins`}
          hint={lasts(enrolmentStart, votingStart)}
          error={errors.enrolmentStart?.message}
          {...register('enrolmentStart')}
        />
        <InputField
          type="datetime-local"
          label={t`Enrolment ends, voting begins`}
          hint={lasts(votingStart, votingEnd)}
          error={errors.votingStart?.message}
          {...register('votingStart')}
        />
        <InputField
          type="datetime-local"
          label={t`Voting ends`}
          error={errors.votingEnd?.message}
          {...register('votingEnd')}
        />
      </FieldGrid>
    </Card>
  )
}
