import { useState } from 'react'
import { useUploadFailure } from '../../../components/useUploadFailure.ts'
import { useConfig } from '../../../lib/config/ConfigContext.ts'

export interface Upload {
  readonly busy: boolean
  /** Why the last one stopped, and what to do. */
  readonly failure: string | undefined
  /** @returns What `work` returns; undefined when it failed, and `failure` says why. */
  readonly upload: <Result>(work: (gateway: string) => Promise<Result>) => Promise<Result | undefined>
}

/** Uploads to the city's own gateway, one thing after another. */
export function useUpload(): Upload {
  const [gateway = ''] = useConfig().gateways
  const words = useUploadFailure()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  return {
    busy,
    failure,
    upload: async (work) => {
      setBusy(true)
      setFailure(undefined)
      try {
        return await work(gateway)
      } catch (error) {
        setFailure(words(error))
        return undefined
      } finally {
        setBusy(false)
      }
    },
  }
}
