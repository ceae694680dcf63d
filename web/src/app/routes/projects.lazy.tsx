import { createLazyRoute, useNavigate } from '@tanstack/react-router'
import { ProjectsView } from '../../features/round/ProjectsView.tsx'
import { ProjectActionSlot } from '../slots/ProjectActionSlot.tsx'

export const Route = createLazyRoute('/rounds/$round/frame/')({ component: ProjectsRoute })

function ProjectsRoute() {
  const filters = Route.useSearch()
  const navigate = useNavigate({ from: '/rounds/$round' })
  return (
    <ProjectsView
      filters={filters}
      onFilters={(search) => void navigate({ to: '.', search, replace: true, resetScroll: false })}
      action={(project) => <ProjectActionSlot project={project} />}
    />
  )
}
