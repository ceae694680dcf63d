import { createLazyRoute, useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useCart } from '../../features/cart/CartContext.ts'
import { ProjectsView } from '../../features/round/ProjectsView.tsx'
import { ProjectActionSlot } from '../slots/ProjectActionSlot.tsx'

export const Route = createLazyRoute('/rounds/$round/frame/')({ component: ProjectsRoute })

function ProjectsRoute() {
  const filters = Route.useSearch()
  const navigate = useNavigate({ from: '/rounds/$round' })
  const { lines } = useCart()
  const chosen = useMemo(
    () => (lines.length > 0 ? new Set(lines.map(({ project }) => project)) : undefined),
    [lines],
  )
  return (
    <ProjectsView
      filters={filters}
      onFilters={(search) => void navigate({ to: '.', search, replace: true, resetScroll: false })}
      chosen={chosen}
      action={(project) => <ProjectActionSlot project={project} />}
    />
  )
}
