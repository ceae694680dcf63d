import { Trans, useLingui } from '@lingui/react/macro'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { Button } from '../../../../../components/Button.tsx'
import { Roubles } from '../../../../../components/Money.tsx'
import { parseAmount } from '../../../../../lib/format/parseAmount.ts'
import classes from '../../../desk.module.css'
import { InputField } from '../../../form/FormField.tsx'
import type { ProjectDraft } from '../draft.ts'

/** A project's estimate: its lines, whose sum is the cost in the terms. */
export function CostsField() {
  const { t } = useLingui()
  const { control, register, formState } = useFormContext<ProjectDraft>()
  const { fields, append, remove } = useFieldArray({ control, name: 'costs' })
  const lines = useWatch({ control, name: 'costs' })
  const total = lines.reduce((sum, { amount }) => sum + (parseAmount(amount) ?? 0n), 0n)
  const errors = formState.errors.costs
  return (
    <fieldset className={classes.group}>
      <legend>
        <Trans>Estimate</Trans>
      </legend>
      {fields.map((field, place) => (
        <div key={field.id} className={classes.cost}>
          <InputField
            label={t`What for`}
            error={errors?.[place]?.item?.message}
            {...register(`costs.${place}.item`)}
          />
          <InputField
            label={t`Roubles`}
            inputMode="decimal"
            error={errors?.[place]?.amount?.message}
            {...register(`costs.${place}.amount`)}
          />
          {fields.length > 1 && (
            <Button
              variant="light"
              className={classes.remove}
              aria-label={t`Remove line ${place + 1}`}
              onClick={() => remove(place)}
            >
              ✕
            </Button>
          )}
        </div>
      ))}
      {(errors?.root?.message ?? errors?.message) && (
        <p role="alert" className={classes.problems}>
          {errors?.root?.message ?? errors?.message}
        </p>
      )}
      <div className={classes.actions}>
        <Button variant="light" onClick={() => append({ item: '', amount: '' })}>
          {t`Add a line`}
        </Button>
        <strong>
          <Trans>
            Cost: <Roubles amount={total} />
          </Trans>
        </strong>
      </div>
    </fieldset>
  )
}
