import { Trans, useLingui } from '@lingui/react/macro'
import { AreaField } from '../../../components/AreaField.tsx'
import { Button } from '../../../components/Button.tsx'
import { useDistrictName } from '../../../components/DistrictName.tsx'
import { SelectField, TextField } from '../../../components/Field.tsx'
import { CityMap } from '../../../components/map/CityMap.tsx'
import type { SealedDraft } from '../../../lib/appealDraft/AppealDraft.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import classes from '../FilingPage.module.css'
import { lacks } from '../filingSteps.ts'
import type { StepProps } from './StepProps.ts'

/** Where it is, for everyone; and how the department reaches the author, for the department alone. */
export function PlaceStep({ draft, change, tried }: StepProps) {
  const { t } = useLingui()
  const { city } = useConfig()
  const districtName = useDistrictName()
  const { location, district, address } = draft
  const missing = tried && lacks(draft).includes('district')
  const choices = [
    { value: '', label: t`Choose a district` },
    { value: '0', label: districtName(0) },
    ...city.districts.map(({ number }) => ({ value: String(number), label: districtName(number) })),
  ]
  return (
    <>
      <p className={classes.soft}>
        <Trans>
          Put the pin where it is: the district follows from it. Or choose the district from the list.
        </Trans>
      </p>
      <CityMap
        label={t`Map of the city: where the appeal is about`}
        pin={location}
        onPin={(place, found) => change({ location: place, ...(found !== undefined && { district: found }) })}
        height={320}
      />
      {location && (
        <p className={classes.line}>
          <span>
            <Trans>
              The pin stands at {location.lat.toFixed(5)}, {location.lon.toFixed(5)}.
            </Trans>
          </span>
          <Button variant="quiet" onClick={() => change({ location: undefined })}>
            <Trans>Take the pin away</Trans>
          </Button>
        </p>
      )}
      <div className={classes.fields}>
        <div>
          <SelectField
            label={t`District`}
            value={district === undefined ? '' : String(district)}
            options={choices}
            onChange={(value) => change({ district: value === '' ? undefined : Number(value) })}
          />
          {missing && (
            <p role="alert" className={classes.error}>
              <Trans>Choose the district, or “{districtName(0)}”.</Trans>
            </p>
          )}
        </div>
        <TextField
          label={t`Address or landmark`}
          placeholder={t`Garden Street, 5, at the school's gate`}
          value={address}
          onChange={(value) => change({ address: value.slice(0, 200) })}
        />
      </div>
      <Contacts sealed={draft.sealed} onChange={(sealed) => change({ sealed })} />
    </>
  )
}

const LENGTHS = { name: 120, phone: 40, email: 120, address: 200, note: 2_000 } as const

function Contacts({ sealed, onChange }: { sealed: SealedDraft; onChange: (sealed: SealedDraft) => void }) {
  const { t } = useLingui()
  const set = (key: keyof SealedDraft) => (value: string) =>
    onChange({ ...sealed, [key]: value.slice(0, LENGTHS[key]) })
  return (
    <section className={classes.group} aria-labelledby="filing-contacts">
      <h3 id="filing-contacts">
        <Trans>Only for the department</Trans>
      </h3>
      <p className={classes.soft}>
        <Trans>
          All of this is optional. It is sealed in your browser, before it is sent: only the department that
          works on the appeal can open it, and you.
        </Trans>
      </p>
      <div className={classes.fields}>
        <TextField label={t`Your name`} value={sealed.name} onChange={set('name')} />
        <TextField label={t`Telephone`} value={sealed.phone} onChange={set('phone')} />
        <TextField label={t`E-mail`} value={sealed.email} onChange={set('email')} />
        <TextField label={t`Home address`} value={sealed.address} onChange={set('address')} />
      </div>
      <AreaField
        label={t`Anything else that only the department should know`}
        rows={3}
        value={sealed.note}
        onChange={set('note')}
      />
    </section>
  )
}
