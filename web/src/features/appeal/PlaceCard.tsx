import type { AppealBody } from '@initiative-citizen/ipfs/schemas/appeal'
import { Trans, useLingui } from '@lingui/react/macro'
import { Card } from '../../components/Card.tsx'
import { CityMap } from '../../components/map/CityMap.tsx'
import classes from './AppealPage.module.css'

/** Where it is, in words and on the city's map. */
export function PlaceCard({ body }: { body: AppealBody }) {
  const { t } = useLingui()
  const { address, location, lang } = body
  if (!address && !location) return null
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Where</Trans>
      </h2>
      {address && (
        <p className={classes.soft} lang={lang}>
          {address}
        </p>
      )}
      {location && (
        <CityMap
          label={address ? t`The place on the map: ${address}` : t`The place on the map`}
          pin={location}
          height={260}
        />
      )}
    </Card>
  )
}
