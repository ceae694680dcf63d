import { useMemo } from 'react'
import type { Address } from 'viem'
import type { ParticipationQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const Participation = graphql(`
  query Participation($round: String!) {
    roundDistricts(where: { round: $round }, first: 1000, orderBy: district__number) {
      id
      district {
        number
        activeCitizens
      }
      enrolled
      voters
      coinsPut
    }
  }
`)

/** A district's part in a round. */
export interface DistrictPart {
  readonly number: number
  /** Residents whose registration is in force. */
  readonly residents: number
  readonly enrolled: number
  readonly voters: number
  /** Kopecks. */
  readonly coinsPut: bigint
}

/** How the districts take part in a round, by their numbers. */
export function useParticipation(round: Address): LiveResult<readonly DistrictPart[]> {
  const result = useLiveQuery(Participation, { round })
  const found = result.data?.roundDistricts
  const data = useMemo(() => found?.map(toPart), [found])
  return { ...result, data }
}

function toPart({
  district,
  enrolled,
  voters,
  coinsPut,
}: ParticipationQuery['roundDistricts'][number]): DistrictPart {
  const { number, activeCitizens } = district
  return { number, residents: activeCitizens, enrolled, voters, coinsPut: BigInt(coinsPut) }
}
