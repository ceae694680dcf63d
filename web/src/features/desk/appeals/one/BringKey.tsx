import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import classes from '../../desk.module.css'
import { InputField } from '../../form/FormField.tsx'

interface BringKeyProps {
  readonly department: number
  /** A key is kept now. */
  readonly onKept: () => void
}

/** Brings a department's key into this browser: from its file, or the demonstration's. */
export function BringKey({ department, onKept }: BringKeyProps) {
  const { t } = useLingui()
  const { demo } = useConfig()
  const [error, setError] = useState<string>()
  const owner = `department/${department}` as const
  const offered = demo?.departmentKeys.filter((key) => key.department === department) ?? []
  const bring = async (file: File) => {
    setError(undefined)
    try {
      const { importKeyFile } = await import('../../../../lib/sealed/importKeyFile.ts')
      await importKeyFile(owner, await file.text())
      onKept()
    } catch {
      setError(t`There is no key in “${file.name}”. Choose the file that was saved when the key was made.`)
    }
  }
  const takeOffered = async () => {
    const { keepIdentity } = await import('../../../../lib/sealed/identityStore.ts')
    for (const { identity } of offered) await keepIdentity(owner, identity)
    onKept()
  }
  return (
    <>
      <InputField
        type="file"
        accept=".txt,.key,text/plain"
        label={t`File with the department's key`}
        hint={t`It is kept in this browser alone and sent nowhere.`}
        error={error}
        style={{ paddingBlock: '0.55rem' }}
        onChange={(event) => {
          const input = event.currentTarget
          const [file] = input.files ?? []
          if (!file) return
          void bring(file).finally(() => {
            input.value = ''
          })
        }}
      />
      {offered.length > 0 && (
        <div className={classes.actions}>
          <Button variant="light" onClick={() => void takeOffered()}>
            {t`Use the demonstration's key`}
          </Button>
          <span className={classes.soft}>
            <Trans>This city is a demonstration: its departments' keys are public.</Trans>
          </span>
        </div>
      )}
    </>
  )
}
