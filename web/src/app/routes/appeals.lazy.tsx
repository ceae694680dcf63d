import { Trans } from '@lingui/react/macro'
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router'
import button from '../../components/Button.module.css'
import { AppealsPage } from '../../features/appeals/AppealsPage.tsx'

export const Route = createLazyRoute('/appeals')({ component: AppealsRoute })

function AppealsRoute() {
  const filters = Route.useSearch()
  const navigate = useNavigate({ from: '/appeals' })
  return (
    <AppealsPage
      filters={filters}
      onFilters={(search) => void navigate({ to: '.', search, replace: true, resetScroll: false })}
      filing={
        <Link to="/appeals/new" className={button.button}>
          <Trans>File an appeal</Trans>
        </Link>
      }
    />
  )
}
