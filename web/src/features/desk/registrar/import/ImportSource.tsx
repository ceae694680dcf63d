import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../../../../components/Button.tsx'
import { Card } from '../../../../components/Card.tsx'
import { useRpc } from '../../../../lib/chain/useRpc.ts'
import { useConfig } from '../../../../lib/config/ConfigContext.ts'
import { saveFile } from '../../../../lib/saveFile.ts'
import { useStore } from '../../../../lib/store/useStore.ts'
import classes from '../../desk.module.css'
import { AreaField, InputField } from '../../form/FormField.tsx'
import { readResidents } from '../../residents/readResidents.ts'
import { writeCsv } from '../../writeCsv.ts'
import { checkResident } from '../one/checkResident.ts'
import { registrarSecret } from '../secret/registrarSecret.ts'
import { useRegistry } from '../useRegistry.ts'
import { checkList } from './checkList.ts'
import type { ResidentList } from './listRow.ts'
import { resolveList } from './resolveList.ts'
import { useListFailure } from './useListFailure.ts'

/** Takes a list from a file or from the clipboard, and checks it. */
export function ImportSource({ onList }: { onList: (list: ResidentList) => void }) {
  const { t } = useLingui()
  const { city } = useConfig()
  const request = useRpc()
  const { address } = useRegistry()
  const secret = useStore(registrarSecret)
  const failureWords = useListFailure()
  const [text, setText] = useState('')
  const [failure, setFailure] = useState<unknown>()
  const [checked, setChecked] = useState<{ done: number; of: number }>()
  const districts = city.districts.map(({ number, name }) => ({ number, names: [name.ru, name.en] }))

  const check = async () => {
    setFailure(undefined)
    try {
      const list = await resolveList(readResidents(text, districts), secret)
      setChecked({ done: 0, of: list.ready.length })
      const onChecked = (done: number) => setChecked({ done, of: list.ready.length })
      onList(await checkList(list, (row) => checkResident(request, address, row), onChecked))
    } catch (error) {
      setFailure(error)
      setChecked(undefined)
    }
  }
  const sample = () =>
    saveFile(
      'residents.csv',
      writeCsv([
        [t`wallet`, t`document`, t`district`],
        ['0x70997970C51812dc3A010C7d01b50e0d17dc79C8', t`passport 4509 123456`, '1'],
      ]),
      'text/csv',
    )
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Import a list of residents</Trans>
      </h2>
      <p className={classes.soft}>
        <Trans>
          A CSV file from any spreadsheet. Its first line names the columns: wallet, district, and document or
          nullifier; in Russian or English, in any order. Nothing is sent before you have seen what was read.
        </Trans>
      </p>
      <InputField
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        label={t`File`}
        style={{ paddingBlock: '0.55rem' }}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) void file.text().then(setText)
        }}
      />
      <AreaField
        label={t`Or paste the list here`}
        value={text}
        spellCheck={false}
        error={failure === undefined ? undefined : failureWords(failure)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button onClick={() => void check()} disabled={text.trim() === ''} loading={checked !== undefined}>
          {t`Check the list`}
        </Button>
        <Button variant="light" onClick={sample}>
          {t`Download a sample`}
        </Button>
        <span aria-live="polite" className={classes.soft}>
          {checked && t`Checked against the chain: ${checked.done} of ${checked.of}`}
        </span>
      </div>
    </Card>
  )
}
