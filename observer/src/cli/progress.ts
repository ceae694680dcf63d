import type { OnProgress } from '../replay/holdRound.ts'

/** Where nobody looks at a terminal, how often a line is printed. */
const LOG_INTERVAL_MS = 5_000

/**
 * Shows progress on standard error: one line that changes on a terminal, a line now and then elsewhere.
 */
export function progressOn(stream: NodeJS.WriteStream): { report: OnProgress; end: () => void } {
  let last = { stage: '', at: 0 }
  const report: OnProgress = (stage, done, total) => {
    const line = `${stage}: ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
    if (stream.isTTY) {
      stream.write(`\r\x1b[K${line}`)
    } else if (stage !== last.stage || done === total || Date.now() - last.at > LOG_INTERVAL_MS) {
      last = { stage, at: Date.now() }
      stream.write(`${line}\n`)
    }
  }
  return { report, end: () => stream.isTTY && stream.write('\r\x1b[K') }
}
