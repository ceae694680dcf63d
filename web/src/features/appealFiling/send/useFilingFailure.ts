import { useLingui } from '@lingui/react/macro'
import { useUploadFailure } from '../../../components/useUploadFailure.ts'

/** @returns A writer of why an appeal could not be prepared, and what to do. Told apart by name: the classes come later. */
export function useFilingFailure(): (error: unknown) => string {
  const { t } = useLingui()
  const uploadFailure = useUploadFailure()
  return (error) => {
    const name = error instanceof Error ? error.name : ''
    const message = error instanceof Error ? error.message : String(error)
    switch (name) {
      case 'NoDepartmentKeyError':
        return t`The department has published no key, so nothing can be sealed for it. Take your contacts out and choose another visibility, or tell the city.`
      case 'RpcError':
        return t`The chain's node does not answer. Check your connection and try again in a minute. What you entered is kept.`
      case 'IpfsInvalidBody':
      case 'IpfsNotCanonical':
      case 'IpfsTooLarge':
        return t`The appeal cannot be written down like this: ${message}`
      case 'IpfsInvalidKey':
        return t`The department's key, or your own, cannot be used: ${message}`
      case 'IpfsInsecureContext':
        return t`Nothing can be sealed or checked here: open the page over https:// or on localhost.`
      default:
        return uploadFailure(error)
    }
  }
}
