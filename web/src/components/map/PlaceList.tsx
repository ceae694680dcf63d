import type { MapBody } from '@initiative-citizen/ipfs/schemas/map'
import type { Location } from '@initiative-citizen/ipfs/schemas/place'
import { useLingui } from '@lingui/react/macro'
import { useLocale, useLocalised } from '../../lib/i18n/useLocale.ts'
import { districtAt } from '../../lib/place/districtAt.ts'
import { useDistrictName } from '../DistrictName.tsx'
import { SelectField } from '../Field.tsx'
import { toMicro } from './toMicro.ts'

interface PlaceListProps {
  readonly map: MapBody
  readonly onPin: (place: Location, district: number | undefined) => void
}

interface Known {
  readonly name: string
  readonly place: Location
}

/** The map's places as a list, for those who can't use a map: the pin goes to the middle of the chosen one. */
export function PlaceList({ map, onPin }: PlaceListProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const localised = useLocalised()
  const districtName = useDistrictName()
  const order = new Intl.Collator(locale)
  const districts = map.districts.map(
    ({ number, outline }): Known => ({ name: districtName(number), place: middleOf(outline[0] ?? []) }),
  )
  const landmarks = map.landmarks.map(
    ({ name, line }): Known => ({ name: localised(name), place: middleOf(line) }),
  )
  const places = [...districts, ...landmarks.toSorted((a, b) => order.compare(a.name, b.name))]
  const choose = (value: string) => {
    const chosen = places[Number(value)]
    if (value !== '' && chosen) onPin(chosen.place, districtAt(map.districts, chosen.place))
  }
  return (
    <SelectField
      label={t`Or choose a place from the list`}
      value=""
      options={[
        { value: '', label: t`Not chosen` },
        ...places.map(({ name }, index) => ({ value: String(index), label: name })),
      ]}
      onChange={choose}
    />
  )
}

/** The middle of a line's points. */
function middleOf(line: readonly (readonly [number, number])[]): Location {
  const mean = (pick: 0 | 1) => line.reduce((sum, position) => sum + position[pick], 0) / line.length
  return { lat: toMicro(mean(1)), lon: toMicro(mean(0)) }
}
