import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { useChainRead } from '../chain/useChainRead.ts'
import { useConfig } from '../config/ConfigContext.ts'
import { graphql } from '../graphql/graphql.ts'
import { useBeat } from '../live/HeartbeatContext.ts'
import { useLiveQuery } from '../live/useLiveQuery.ts'
import type { Department } from './Department.ts'

const Departments = graphql(`
  query Departments {
    departments(first: 1000, orderBy: number) {
      number
      parent {
        number
      }
      name
      letters
      approvals
      closed
      head {
        number
      }
      districts
      key
      keyVersion
    }
  }
`)

export interface DepartmentsResult {
  /** By number. Undefined while they are read, and when they can't be. */
  readonly departments: readonly Department[] | undefined
  readonly error: Error | undefined
  readonly retry: () => void
}

/** All departments: from the index, or else from the chain itself. */
export function useDepartments(): DepartmentsResult {
  const { contracts, startBlock } = useConfig()
  const indexed = useLiveQuery(Departments, {})
  const away = useBeat(({ index }) => index.status === 'away')
  const found = indexed.data?.departments
  const known = useMemo(
    () =>
      found?.map(
        ({ parent, head, districts, key, ...rest }): Department => ({
          ...rest,
          parent: parent?.number,
          head: head?.number,
          districts: BigInt(districts),
          key: key ?? undefined,
        }),
      ),
    [found],
  )
  const registry = { address: contracts.departmentRegistry, startBlock }
  const onChain = useChainRead(
    !known && (away || indexed.error) ? 'departments' : undefined,
    async (request) => (await import('../chain/readDepartments.ts')).readDepartments(request, registry),
  )
  const departments = known ?? onChain.data
  return {
    departments,
    error: departments ? undefined : onChain.error,
    retry: () => {
      indexed.retry()
      onChain.retry()
    },
  }
}

/** @returns A writer of departments' names; one that is not known is named by its number. */
export function useDepartmentName(): (department: number) => string {
  const { t } = useLingui()
  const { departments } = useDepartments()
  return (department) =>
    departments?.find(({ number }) => number === department)?.name ?? t`Department No. ${department}`
}
