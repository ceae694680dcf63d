import { Trans, useLingui } from '@lingui/react/macro'
import { useFormContext } from 'react-hook-form'
import { Card } from '../../../../components/Card.tsx'
import { useRuleWords } from '../../../../components/useRuleWords.ts'
import classes from '../../desk.module.css'
import { ChoiceField, FieldGrid, InputField } from '../../form/FormField.tsx'
import { useDistrictOptions } from '../../form/useDistrictOptions.ts'
import type { RoundDraft } from './draft.ts'

/** Name, money, who may take part, how it is counted. */
export function BasicsCard() {
  const { t } = useLingui()
  const { register, watch, formState } = useFormContext<RoundDraft>()
  const { errors } = formState
  const districts = useDistrictOptions({ whole: true })
  const rules = useRuleWords()
  const rule = watch('rule') === 'FillToCost' ? 'FillToCost' : 'GreedyByRaised'
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>The round</Trans>
      </h2>
      <FieldGrid>
        <InputField
          label={t`Name`}
          hint={t`Also the coin's name, as wallets show it.`}
          error={errors.name?.message}
          {...register('name')}
        />
        <InputField
          label={t`Coin's symbol`}
          hint={t`2 to 11 letters or digits, as in “COIN26”.`}
          error={errors.symbol?.message}
          {...register('symbol')}
        />
        <InputField
          label={t`Budget, roubles`}
          hint={t`Exactly as many coins will exist.`}
          inputMode="decimal"
          error={errors.budget?.message}
          {...register('budget')}
        />
        <InputField
          label={t`Threshold, roubles`}
          hint={t`The least that a piggy bank must hold for its project to be funded.`}
          inputMode="decimal"
          error={errors.threshold?.message}
          {...register('threshold')}
        />
        <ChoiceField label={t`Who may take part`} options={districts} {...register('district')} />
        <ChoiceField
          label={t`Language of the texts`}
          options={[
            { value: 'ru', label: 'Русский' },
            { value: 'en', label: 'English' },
          ]}
          {...register('lang')}
        />
      </FieldGrid>
      <InputField
        label={t`Treasury`}
        hint={t`The city's account to which unspent coins return.`}
        placeholder="0x…"
        spellCheck={false}
        error={errors.treasury?.message}
        {...register('treasury')}
      />
      <ChoiceField
        label={t`How it is counted`}
        hint={rules[rule].sentence}
        options={(['GreedyByRaised', 'FillToCost'] as const).map((value) => ({
          value,
          label: rules[value].name,
        }))}
        {...register('rule')}
      />
    </Card>
  )
}
