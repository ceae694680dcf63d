import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import { Card } from '../../../../components/Card.tsx'
import classes from '../../desk.module.css'
import { AreaField, FieldGrid, InputField } from '../../form/FormField.tsx'
import type { RoundDraft } from './draft.ts'

/** The city's order by which the budget is set aside. */
export function OrderFields() {
  const { t } = useLingui()
  const { register, formState } = useFormContext<RoundDraft>()
  const errors = formState.errors.order
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The city's order</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>Its text is published as it stands here; its digest becomes part of the terms.</Trans>
      </p>
      <FieldGrid>
        <InputField label={t`Number`} error={errors?.number?.message} {...register('order.number')} />
        <InputField
          type="date"
          label={t`Signed on`}
          error={errors?.date?.message}
          {...register('order.date')}
        />
      </FieldGrid>
      <InputField label={t`Title of the order`} error={errors?.title?.message} {...register('order.title')} />
      <AreaField
        label={t`Text of the order`}
        hint={t`Plain text. A blank line parts paragraphs; lines that begin with “- ” make a list.`}
        rows={8}
        error={errors?.text?.message}
        {...register('order.text')}
      />
    </Card>
  )
}
