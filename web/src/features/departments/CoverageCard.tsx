import { Trans, useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { Card } from '../../components/Card.tsx'
import { useDistrictName } from '../../components/DistrictName.tsx'
import { CityMap } from '../../components/map/CityMap.tsx'
import { coversDistrict, type Department } from '../../lib/appeal/Department.ts'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import classes from './DepartmentsPage.module.css'

/** Which districts a department serves, in words and on the map. */
export function CoverageCard({ department }: { department: Department }) {
  const { t } = useLingui()
  const { city } = useConfig()
  const districtName = useDistrictName()
  const { districts } = department
  const covered = useCallback((district: number) => coversDistrict({ districts }, district), [districts])
  const whole = (districts & 1n) === 1n
  const names = city.districts
    .filter(({ number }) => covered(number))
    .map(({ number }) => districtName(number))
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Where it serves</Trans>
      </h2>
      <p className={classes.soft}>
        {whole && <Trans>The whole city</Trans>}
        {!whole && (names.length > 0 ? names.join(', ') : <Trans>No district</Trans>)}
      </p>
      <CityMap label={t`Districts that the department serves`} covered={covered} height={300} />
    </Card>
  )
}
