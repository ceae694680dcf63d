import { useLingui } from '@lingui/react/macro'
import { saveFile } from '../lib/saveFile.ts'

/** @returns Saves the author's keys of this browser as a file; resolves to false if there are none. */
export function useSaveKeyFile(): () => Promise<boolean> {
  const { t } = useLingui()
  return async () => {
    const [{ keptIdentities }, { writeKeyFile }] = await Promise.all([
      import('../lib/sealed/identityStore.ts'),
      import('../lib/sealed/keyFile.ts'),
    ])
    const identities = await keptIdentities('author')
    if (identities.length === 0) return false
    const about = t`My keys to what I sealed in appeals. Whoever has this file can read it.`
    saveFile('appeal-keys.txt', await writeKeyFile(identities, about), 'text/plain')
    return true
  }
}
