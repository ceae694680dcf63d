import type { AnswerOutcome } from '@initiative-citizen/contracts/appeal-enums'
import { useMemo } from 'react'
import type { Hex } from 'viem'
import { graphql } from '../../../lib/graphql/graphql.ts'
import { type LiveResult, useLiveQuery } from '../../../lib/live/useLiveQuery.ts'

const AppealsHome = graphql(`
  query AppealsHome {
    cities(first: 1) {
      appeals
      openAppeals
    }
    departments(first: 1000) {
      answered
      answeredLate
    }
    answers(first: 16, orderBy: givenAt, orderDirection: desc, where: { state: Given }) {
      id
      outcome
      givenAt
      department {
        number
      }
      appeal {
        id
        label
        category
        body {
          lang
          title
        }
        bodyTombstone {
          state
        }
      }
    }
  }
`)

/** An answer that was given lately. */
export interface LatestAnswer {
  readonly hash: Hex
  readonly outcome: AnswerOutcome
  readonly givenAt: number
  readonly department: number
  readonly appeal: Hex
  readonly label: string | undefined
  readonly category: number
  /** Undefined for what is confidential, hidden, erased or not read yet. */
  readonly title: { readonly text: string; readonly lang: string } | undefined
}

export interface AppealsInShort {
  readonly filed: number
  readonly open: number
  readonly answered: number
  /** Of the answers. */
  readonly inTime: number
  readonly latest: readonly LatestAnswer[]
}

const LATEST = 4

/** What the city's appeals come to, and the latest answers. */
export function useAppealsHome(): LiveResult<AppealsInShort> {
  const result = useLiveQuery(AppealsHome, {})
  const found = result.data
  const data = useMemo((): AppealsInShort | undefined => {
    if (!found) return undefined
    const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0)
    const answered = sum(found.departments.map((department) => department.answered))
    return {
      filed: found.cities[0]?.appeals ?? 0,
      open: found.cities[0]?.openAppeals ?? 0,
      answered,
      inTime: answered - sum(found.departments.map(({ answeredLate }) => answeredLate)),
      latest: lastOfEachAppeal(found.answers).map(({ id, outcome, givenAt, department, appeal }) => {
        const shown = !appeal.bodyTombstone || appeal.bodyTombstone.state === 'None'
        return {
          hash: id,
          outcome,
          givenAt: Number(givenAt),
          department: department.number,
          appeal: appeal.id,
          label: appeal.label ?? undefined,
          category: appeal.category,
          title:
            shown && appeal.body?.title ? { text: appeal.body.title, lang: appeal.body.lang } : undefined,
        }
      }),
    }
  }, [found])
  return { ...result, data }
}

/** An appeal that was answered twice of late is listed with its last answer. */
function lastOfEachAppeal<Answer extends { readonly appeal: { readonly id: Hex } }>(
  answers: readonly Answer[],
): Answer[] {
  const seen = new Map<Hex, Answer>()
  for (const answer of answers) if (!seen.has(answer.appeal.id)) seen.set(answer.appeal.id, answer)
  return [...seen.values()].slice(0, LATEST)
}
