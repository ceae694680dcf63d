import { useLingui } from '@lingui/react/macro'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { Notice } from './Notice.tsx'

/** Shown in place of a page whose code could not be loaded, or that failed. */
export function RouteFailure({ error }: ErrorComponentProps) {
  const { t } = useLingui()
  const router = useRouter()
  const reason = error instanceof Error ? error.message : String(error)
  return (
    <Notice
      tone="failure"
      title={t`This page could not be shown`}
      action={{ label: t`Try again`, run: () => void router.invalidate() }}
    >
      {t`Check your connection and try again. If it does not help, tell the city this: ${reason}`}
    </Notice>
  )
}
