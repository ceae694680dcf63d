import { Trans, useLingui } from '@lingui/react/macro'
import { Notice } from '../../../components/Notice.tsx'
import { useSaveKeyFile } from '../../../components/useSaveKeyFile.ts'
import { useBody } from '../../../lib/body/useBody.ts'

/** Offers to save the author's key as a file, when something of the appeal is sealed. */
export function SaveKeyNotice({ digest }: { digest: string | undefined }) {
  return digest === undefined ? null : <Offer digest={digest} />
}

function Offer({ digest }: { digest: string }) {
  const { t } = useLingui()
  const [state] = useBody('appeal', digest)
  const save = useSaveKeyFile()
  if (state.status !== 'verified' || !state.body.seal) return null
  return (
    <Notice
      tone="calm"
      title={t`Save the key to what you sealed`}
      action={{ label: t`Save my key`, run: () => void save() }}
    >
      <Trans>
        It is in this browser only. With the file you can open the sealed part on another device, or after
        this browser's data was cleared. Keep it to yourself: whoever has it can read what you sealed.
      </Trans>
    </Notice>
  )
}
