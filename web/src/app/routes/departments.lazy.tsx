import { createLazyRoute, useNavigate } from '@tanstack/react-router'
import { DepartmentsPage } from '../../features/departments/DepartmentsPage.tsx'

export const Route = createLazyRoute('/departments')({ component: DepartmentsRoute })

function DepartmentsRoute() {
  const { sort = 'inTime' } = Route.useSearch()
  const navigate = useNavigate({ from: '/departments' })
  return (
    <DepartmentsPage
      sort={sort}
      onSort={(column) =>
        void navigate({ to: '.', search: { sort: column }, replace: true, resetScroll: false })
      }
    />
  )
}
