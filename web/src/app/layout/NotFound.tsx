import { useLingui } from '@lingui/react/macro'
import { useNavigate } from '@tanstack/react-router'
import { Notice } from '../../components/Notice.tsx'

/** Shown for an address that leads nowhere. */
export function NotFound() {
  const { t } = useLingui()
  const navigate = useNavigate()
  return (
    <Notice
      tone="empty"
      title={t`There is no such page`}
      action={{ label: t`To the rounds`, run: () => void navigate({ to: '/' }) }}
    >
      {t`The address may be mistyped, or the page may have moved.`}
    </Notice>
  )
}
