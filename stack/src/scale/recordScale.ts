import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build/root.ts'
import type { Measurement } from './Measurement.ts'
import { scaleChart } from './scaleChart.ts'
import { scaleTable } from './scaleTable.ts'

const DOCS = join(ROOT, 'docs')
const [BEGIN, END] = ['<!-- measured: begin -->', '<!-- measured: end -->']

/**
 * Puts a measurement into docs/scale.md, its chart and the figures behind both, in the place of a former one of as many
 * voters.
 * @param docs The folder.
 */
export function recordScale(measurement: Measurement, docs = DOCS): void {
  const figures = join(docs, 'scale.json')
  const former: Measurement[] = existsSync(figures) ? JSON.parse(readFileSync(figures, 'utf8')) : []
  const measurements = [...former.filter(({ voters }) => voters !== measurement.voters), measurement].sort(
    (a, b) => a.voters - b.voters,
  )
  writeFileSync(figures, `${JSON.stringify(measurements, null, 2)}\n`)
  writeFileSync(join(docs, 'images', 'scale.svg'), scaleChart(measurements))
  const page = join(docs, 'scale.md')
  writeFileSync(page, withTable(readFileSync(page, 'utf8'), scaleTable(measurements)))
}

function withTable(text: string, table: string): string {
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (begin < 0 || end < begin) throw new Error(`docs/scale.md has lost the lines ${BEGIN} and ${END}.`)
  return `${text.slice(0, begin)}${BEGIN}\n\n${table}\n\n${text.slice(end)}`
}
