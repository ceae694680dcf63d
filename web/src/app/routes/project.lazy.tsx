import { createLazyRoute } from '@tanstack/react-router'
import { ProjectPage } from '../../features/project/ProjectPage.tsx'
import { ProjectActionSlot } from '../slots/ProjectActionSlot.tsx'

export const Route = createLazyRoute('/rounds/$round/projects/$project')({ component: ProjectRoute })

function ProjectRoute() {
  const { project } = Route.useParams()
  const places = Route.useSearch()
  return (
    <ProjectPage
      key={project}
      number={project}
      places={places}
      action={<ProjectActionSlot project={project} />}
    />
  )
}
