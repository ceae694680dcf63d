import { useLingui } from '@lingui/react/macro'
import { useConfig } from '../lib/config/ConfigContext.ts'
import { useLocalised } from '../lib/i18n/useLocale.ts'

/** A district by its number; 0 is the whole city. */
export function DistrictName({ number }: { number: number }) {
  return useDistrictName()(number)
}

/** @returns A writer of districts' names; a district that the configuration does not know is named by its number. */
export function useDistrictName(): (number: number) => string {
  const { t } = useLingui()
  const { city } = useConfig()
  const localised = useLocalised()
  return (number) => {
    if (number === 0) return t`Whole city`
    const district = city.districts.find((each) => each.number === number)
    return district ? localised(district.name) : t`District ${number}`
  }
}
