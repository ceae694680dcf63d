import { useState } from 'react'
import { RegistrarFrame } from '../RegistrarFrame.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { ImportProgress } from './ImportProgress.tsx'
import { ImportSource } from './ImportSource.tsx'
import { createImportRun, type ImportRun } from './importRun.ts'
import type { ResidentList } from './listRow.ts'

/** Registers many residents from a file: read, checked, seen, and only then sent. */
export function ImportPage() {
  const [list, setList] = useState<ResidentList>()
  const [run, setRun] = useState<ImportRun>()
  const anew = () => {
    setList(undefined)
    setRun(undefined)
  }
  return (
    <RegistrarFrame>
      {!list && <ImportSource onList={setList} />}
      {list && !run && (
        <ImportPreview list={list} onBack={anew} onStart={() => setRun(createImportRun(list.ready))} />
      )}
      {list && run && <ImportProgress run={run} bad={list.bad} onAnew={anew} />}
    </RegistrarFrame>
  )
}
