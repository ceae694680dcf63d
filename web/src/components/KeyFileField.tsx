import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import type { IdentityOwner } from '../lib/sealed/identityStore.ts'
import field from './Field.module.css'

interface KeyFileFieldProps {
  /** Whose keys the file holds. */
  readonly owner: IdentityOwner
  readonly onImported: () => void
}

/** Takes keys from a file into this browser. They go nowhere else. */
export function KeyFileField({ owner, onImported }: KeyFileFieldProps) {
  const { t } = useLingui()
  const id = useId()
  const [result, setResult] = useState<number | 'none'>()
  const take = async (file: File) => {
    try {
      const { importKeyFile } = await import('../lib/sealed/importKeyFile.ts')
      setResult(await importKeyFile(owner, await file.text()))
      onImported()
    } catch {
      setResult('none')
    }
  }
  return (
    <div className={field.field}>
      <label className={field.label} htmlFor={id}>
        <Trans>Key file</Trans>
      </label>
      <input
        id={id}
        type="file"
        accept=".txt,text/plain"
        className={field.input}
        style={{ paddingBlock: '0.55rem' }}
        aria-describedby={`${id}-result`}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) void take(file)
        }}
      />
      <p id={`${id}-result`} role="status" className={result === 'none' ? field.error : undefined}>
        {result === 'none' && t`There is no key in this file. Choose the one that was saved here.`}
        {typeof result === 'number' && (
          <Plural
            value={result}
            one="# key is in this browser now."
            other="# keys are in this browser now."
          />
        )}
      </p>
    </div>
  )
}
