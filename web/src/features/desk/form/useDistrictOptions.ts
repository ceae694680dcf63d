import { useLingui } from '@lingui/react/macro'
import { useDistrictName } from '../../../components/DistrictName.tsx'
import { useConfig } from '../../../lib/config/ConfigContext.ts'

/** @returns The city's districts as choices of a form. @param options.whole Whether the whole city is one of them. */
export function useDistrictOptions({ whole = false }: { whole?: boolean } = {}) {
  const { t } = useLingui()
  const { city } = useConfig()
  const name = useDistrictName()
  return [
    whole ? { value: '0', label: t`Whole city` } : { value: '', label: t`Choose a district` },
    ...city.districts.map(({ number }) => ({ value: String(number), label: `${number}. ${name(number)}` })),
  ]
}
