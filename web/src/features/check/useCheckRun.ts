import { useEffect, useState } from 'react'
import { useStore } from '../../lib/store/useStore.ts'
import { CheckRun, type CheckState } from './CheckRun.ts'

/** A check that ends with the page that shows it. */
export function useCheckRun(): { run: CheckRun; state: CheckState } {
  const [run] = useState(
    () => new CheckRun(() => new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' })),
  )
  useEffect(() => () => run.stop(), [run])
  return { run, state: useStore(run.state) }
}
