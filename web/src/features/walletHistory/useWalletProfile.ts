import { useMemo } from 'react'
import type { Address } from 'viem'
import type { WalletProfileQuery } from '../../../generated/graphql.ts'
import { graphql } from '../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../lib/live/useLiveQuery.ts'
import type { WalletProfile } from './WalletProfile.ts'

const IndexedWallet = graphql(`
  query WalletProfile($id: ID!) {
    wallet(id: $id) {
      lost
      roundsJoined
      ballotsCast
      coinsPut
      coinsMoved
      firstSeenAt
      lastSeenAt
      citizen {
        index
        status
        district {
          number
        }
        wallet {
          id
        }
      }
      enrolments(first: 100, orderBy: enrolledAt, orderDirection: desc) {
        id
        coinsPut
        round {
          id
          name
          share
        }
        ballot {
          projects
          amounts
        }
      }
    }
  }
`)

/** What the index knows of a wallet; null when it never took part in anything. */
export function useWalletProfile(address: Address): LiveResult<{ profile: WalletProfile | null }> {
  const result = useLiveQuery(IndexedWallet, { id: address })
  const found = result.data?.wallet
  const data = useMemo(
    () => (found === undefined ? undefined : { profile: found && toProfile(found) }),
    [found],
  )
  return { ...result, data }
}

function toProfile(found: NonNullable<WalletProfileQuery['wallet']>): WalletProfile {
  const { lost, citizen, enrolments } = found
  return {
    citizen: citizen
      ? {
          index: citizen.index,
          district: citizen.district.number,
          status: lost ? 'Lost' : citizen.status,
          currentWallet: citizen.wallet.id,
        }
      : undefined,
    totals: {
      roundsJoined: found.roundsJoined,
      ballotsCast: found.ballotsCast,
      coinsPut: BigInt(found.coinsPut),
      coinsMoved: BigInt(found.coinsMoved),
      firstSeenAt: Number(found.firstSeenAt),
      lastSeenAt: Number(found.lastSeenAt),
    },
    rounds: enrolments.map(({ round, coinsPut, ballot }) => ({
      address: round.id,
      name: round.name,
      share: BigInt(round.share),
      put: BigInt(coinsPut),
      lines:
        ballot?.projects.map((project, index) => ({ project, amount: BigInt(ballot.amounts[index] ?? 0) })) ??
        [],
    })),
  }
}
