import { useMemo } from 'react'
import type { Address } from 'viem'
import { shorten } from '../../lib/format/shorten.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { useLiveQuery } from '../../lib/live/useLiveQuery.ts'

const RoundNames = graphql(`
  query RoundNames {
    rounds(orderBy: number, orderDirection: desc, first: 200) {
      id
      number
      name
    }
  }
`)

/**
 * The city's rounds to choose from, the newest first. While the index is away only the one that is asked for is known.
 * @param wanted Stands in the list in any case.
 */
export function useRoundNames(wanted: Address | undefined): { value: string; label: string }[] {
  const found = useLiveQuery(RoundNames, {}).data?.rounds
  return useMemo(() => {
    const options = (found ?? []).map(({ id, number, name }) => ({
      value: id,
      label: `№ ${number}. ${name}`,
    }))
    const isThere = wanted === undefined || options.some(({ value }) => value === wanted)
    return isThere ? options : [{ value: wanted, label: shorten(wanted) }, ...options]
  }, [found, wanted])
}
