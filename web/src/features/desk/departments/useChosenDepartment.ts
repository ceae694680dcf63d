import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Department } from '../../../lib/appeal/Department.ts'
import { useDepartments } from '../../../lib/appeal/useDepartments.ts'
import { useOfficer } from '../officers/useOfficer.ts'
import { usePen } from '../pen/Pen.ts'

/**
 * The page's department: the one that the address names, else the officer's own, else the first. None while it is not
 * known where the connected wallet serves: a page that changed its department then would lose what was begun on it.
 */
export function useChosenDepartment(): {
  readonly departments: readonly Department[] | undefined
  readonly department: Department | undefined
  readonly choose: (number: number) => void
} {
  const { department: named } = useSearch({ strict: false }) as { department?: number }
  const navigate = useNavigate()
  const { signer } = usePen()
  const officer = useOfficer()
  const { departments } = useDepartments()
  const asking = 'address' in signer && officer === undefined
  const number = named ?? officer?.department ?? (asking ? undefined : departments?.[0]?.number)
  return {
    departments,
    department: departments?.find((each) => each.number === number),
    choose: (department) => void navigate({ to: '.', search: { department } as never }),
  }
}
