import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

/** What a reader without a wallet may load for one page: gzipped JavaScript, in bytes. */
const BUDGET = 170_000

/**
 * What each page takes beside the frame: its lazy routes, its features' texts, and what it imports as soon as it is
 * shown. What comes with a click (the wallet, the chart, a check of terms, ballots or signatures), the map's own code, or what comes only while the index is away is not there.
 */
const ROUND = ['round.lazy', 'round', 'enrolment', 'features/enrolment/StepTitle']
const PROJECTS = ['cart', 'features/cart/ProjectAction']
const FRAME = ['roundFrame.lazy', 'wallet', 'features/enrolment/StepNotice']
/** The tree of categories, the map and the texts are bodies, checked here. */
const BODIES = ['lib/body/readBody']
const PAGES: Readonly<Record<string, readonly string[]>> = {
  home: ['home.lazy', 'rounds', 'appeals'],
  help: ['help.lazy', 'help'],
  check: ['check.lazy', 'check'],
  round: [...ROUND, ...FRAME, ...PROJECTS, 'projects.lazy'],
  project: [...ROUND, ...PROJECTS, 'project.lazy', 'project', 'lib/body/readBody', 'lib/body/readImage'],
  outcome: [...ROUND, ...FRAME, 'outcome.lazy', 'outcome'],
  statistics: [...ROUND, ...FRAME, 'statistics.lazy', 'statistics'],
  terms: [...ROUND, ...FRAME, 'terms.lazy', 'terms', 'lib/body/readBody'],
  wallet: ['wallet.lazy', 'walletHistory'],
  appeals: ['appeals.lazy', 'appeals', ...BODIES],
  appeal: ['appeal.lazy', 'appeal', ...BODIES, 'lib/body/readImage'],
  answer: ['answerPrint.lazy', 'answerPrint', ...BODIES],
  departments: ['departments.lazy', 'departments'],
  department: ['department.lazy', 'departments', ...BODIES],
}

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

const manifest = readManifest()
const sizes = new Map<string, number>()

const rows = Object.entries(PAGES).map(([page, parts]) => {
  const chunks = new Set<string>()
  for (const source of ['index.html', 'src/locales/ru.po', ...parts.map(sourceOf)]) collect(source, chunks)
  const bytes = [...chunks].reduce((total, key) => total + gzippedSize(key), 0)
  return { page, files: chunks.size, 'gzipped kB': (bytes / 1_000).toFixed(1), bytes }
})
console.table(rows.map(({ bytes: _, ...row }) => row))
console.log(`Budget for each page: ${BUDGET / 1_000} kB`)
const over = rows.filter(({ bytes }) => bytes > BUDGET).map(({ page }) => page)
if (over.length > 0) {
  console.error(
    `Above the budget: ${over.join(', ')}. See what they import statically, and load it when it is used.`,
  )
  process.exitCode = 1
}

/** A chunk and all that it imports statically. */
function collect(key: string, into: Set<string>): void {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`dist/.vite/manifest.json has no "${key}": build first, or correct size.ts`)
  if (into.has(key)) return
  into.add(key)
  for (const imported of chunk.imports ?? []) collect(imported, into)
}

function gzippedSize(key: string): number {
  const file = manifest[key]?.file ?? ''
  if (!file.endsWith('.js')) return 0
  const known = sizes.get(file)
  if (known !== undefined) return known
  const size = gzipSync(readFileSync(new URL(`dist/${file}`, import.meta.url))).length
  sizes.set(file, size)
  return size
}

/** `home.lazy` is a route, `round` a feature's Russian texts (the longer ones), the rest a module of `src`. */
function sourceOf(part: string): string {
  if (part.endsWith('.lazy')) return `src/app/routes/${part}.tsx`
  if (!part.includes('/')) return `src/features/${part}/locales/ru.po`
  return manifest[`src/${part}.tsx`] ? `src/${part}.tsx` : `src/${part}.ts`
}

function readManifest(): Readonly<Record<string, Chunk>> {
  try {
    return JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'))
  } catch (cause) {
    throw new Error('There is no dist/.vite/manifest.json: run "npm run build" first', { cause })
  }
}
