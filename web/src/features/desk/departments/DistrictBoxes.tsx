import { Trans, useLingui } from '@lingui/react/macro'
import { useDistrictName } from '../../../components/DistrictName.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'
import { SelectBox } from '../appeals/inbox/SelectBox.tsx'
import classes from '../desk.module.css'

interface DistrictBoxesProps {
  /** Districts' numbers; 0 for the whole city. */
  readonly value: ReadonlySet<number>
  readonly onChange: (value: ReadonlySet<number>) => void
}

/** Which districts a department serves, by ticking. */
export function DistrictBoxes({ value, onChange }: DistrictBoxesProps) {
  const { t } = useLingui()
  const { city } = useConfig()
  const name = useDistrictName()
  const turn = (number: number, on: boolean) => {
    const after = new Set(value)
    on ? after.add(number) : after.delete(number)
    onChange(after)
  }
  const whole = value.has(0)
  return (
    <fieldset className={classes.group}>
      <legend>
        <Trans>Districts that it serves</Trans>
      </legend>
      <SelectBox label={t`Whole city`} shown checked={whole} onChange={(on) => turn(0, on)} />
      {!whole && (
        <div className={classes.boxes}>
          {city.districts.map(({ number }) => (
            <SelectBox
              key={number}
              label={name(number)}
              shown
              checked={value.has(number)}
              onChange={(on) => turn(number, on)}
            />
          ))}
        </div>
      )}
    </fieldset>
  )
}
