import { createLazyRoute, useNavigate } from '@tanstack/react-router'
import { FilingPage } from '../../features/appealFiling/FilingPage.tsx'
import { JoinSlot } from '../slots/JoinSlot.tsx'

export const Route = createLazyRoute('/appeals/new')({ component: AppealNewRoute })

function AppealNewRoute() {
  const { step = 'category', draft } = Route.useSearch()
  const navigate = useNavigate({ from: '/appeals/new' })
  return (
    <FilingPage
      step={step}
      draft={draft}
      onStep={(next, id) => void navigate({ to: '.', search: { draft: id, step: next } })}
      onNew={() => void navigate({ to: '.', search: { draft: crypto.randomUUID() } })}
      onFiled={(appeal) => void navigate({ to: '/appeals/$appeal/receipt', params: { appeal } })}
      join={(appeal) => <JoinSlot appeal={appeal} />}
    />
  )
}
