import { useLingui } from '@lingui/react/macro'

/** @returns A writer of why an upload stopped, and what to do. Errors are told apart by name: their classes come later. */
export function useUploadFailure(): (error: unknown) => string {
  const { t } = useLingui()
  return (error) => {
    const name = error instanceof Error ? error.name : ''
    const message = error instanceof Error ? error.message : String(error)
    switch (name) {
      case 'PictureLostError':
        return t`A picture is not in this browser any more. Go back, remove it and choose it again.`
      case 'IpfsUnreachable':
      case 'IpfsUnavailable':
        return t`The city's gateway does not answer. Check your connection and upload again; what is up already is skipped quickly.`
      case 'IpfsWrongCid':
        return t`The gateway stored other bytes than were sent. Tell the city: it cannot be relied on. ${message}`
      default:
        return t`The gateway refused: ${message}. Wait a minute and upload again.`
    }
  }
}
