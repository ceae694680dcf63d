import { zodResolver } from '@hookform/resolvers/zod'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { useRpc } from '../../../../lib/chain/useRpc.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { ChoiceField, FieldGrid, InputField } from '../../form/FormField.tsx'
import { useDistrictOptions } from '../../form/useDistrictOptions.ts'
import { readNullifier } from '../readNullifier.ts'
import { registrarSecret } from '../secret/registrarSecret.ts'
import { useNullifierProblem } from '../useNullifierProblem.ts'
import { useRegistry } from '../useRegistry.ts'
import { ConfirmResident, type NewResident } from './ConfirmResident.tsx'
import { checkResident } from './checkResident.ts'
import { EMPTY_RESIDENT, type ResidentFields, type ResidentInput, residentSchema } from './residentForm.ts'
import { useChainProblem } from './useChainProblem.ts'

/** Registers one resident: the form, the check against the chain, then the voucher or the registration. */
export function ResidentCard() {
  const { t } = useLingui()
  const request = useRpc()
  const { address } = useRegistry()
  const secret = useStore(registrarSecret)
  const districts = useDistrictOptions()
  const nullifierProblem = useNullifierProblem()
  const chainProblem = useChainProblem()
  const [resident, setResident] = useState<NewResident>()
  const form = useForm<ResidentFields, unknown, ResidentInput>({
    resolver: zodResolver(residentSchema),
    defaultValues: EMPTY_RESIDENT,
  })
  const { errors, isSubmitting } = form.formState
  const check = async ({ person, ...input }: ResidentInput) => {
    const read = await readNullifier(person, secret)
    if ('problem' in read) {
      form.setError('person', { message: nullifierProblem[read.problem] }, { shouldFocus: true })
      return
    }
    try {
      const found = await checkResident(request, address, { ...input, nullifier: read.nullifier })
      if (!found) return setResident({ ...input, nullifier: read.nullifier })
      form.setError(found.kind === 'walletUsed' ? 'wallet' : 'person', { message: chainProblem(found) })
    } catch {
      form.setError('root', { message: t`The chain does not answer. Check your connection and try again.` })
    }
  }
  if (resident) {
    const again = () => {
      form.reset()
      setResident(undefined)
    }
    return <ConfirmResident resident={resident} onBack={() => setResident(undefined)} onNext={again} />
  }
  return (
    <Card>
      <form className={classes.card} onSubmit={form.handleSubmit(check)} noValidate>
        <h2>
          <Trans>Register a resident</Trans>
        </h2>
        <FieldGrid>
          <InputField
            label={t`Wallet address`}
            hint={t`The citizen's own wallet, as they show it to you.`}
            placeholder="0x…"
            spellCheck={false}
            error={errors.wallet?.message}
            {...form.register('wallet')}
          />
          <InputField
            label={t`Document`}
            hint={t`Kind and number, as in “passport 4509 123456”; it does not leave this page. Or a ready nullifier.`}
            error={errors.person?.message}
            {...form.register('person')}
          />
          <ChoiceField
            label={t`District`}
            options={districts}
            error={errors.district?.message}
            {...form.register('district')}
          />
          <InputField
            label={t`Voucher valid for, days`}
            hint={t`Only for a voucher.`}
            inputMode="numeric"
            error={errors.days?.message}
            {...form.register('days')}
          />
        </FieldGrid>
        {errors.root && (
          <p role="alert" className={classes.problems}>
            {errors.root.message}
          </p>
        )}
        <div className={classes.actions}>
          <Button type="submit" loading={isSubmitting}>
            {t`Check against the register`}
          </Button>
        </div>
      </form>
    </Card>
  )
}
