import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'

/** Names the browser's tab, with the platform's name behind. Undefined while the name is not known yet. */
export function usePageTitle(title: string | undefined): void {
  const { t } = useLingui()
  const platform = t`Initiative Citizen`
  useEffect(() => {
    document.title = title ? `${title} · ${platform}` : platform
  }, [title, platform])
}
