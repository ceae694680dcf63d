import { createLazyRoute } from '@tanstack/react-router'
import { DepartmentPage } from '../../features/departments/DepartmentPage.tsx'

export const Route = createLazyRoute('/departments/$department')({ component: DepartmentRoute })

function DepartmentRoute() {
  const { department } = Route.useParams()
  const { after } = Route.useSearch()
  return <DepartmentPage key={department} number={department} after={after} />
}
