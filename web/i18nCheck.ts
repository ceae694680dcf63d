import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatter } from '@lingui/format-po'
import { translationProblem } from './translationProblem.ts'

const SOURCE = 'en'
const LOCALES = ['ru', 'en']
const folder = fileURLToPath(new URL('.', import.meta.url))
const format = formatter()

/** Extracts the texts anew, beside the kept catalogues, and compares: none missing, none left over, each translated. */
const fresh = mkdtempSync(join(tmpdir(), 'catalogues-'))
try {
  extract(fresh)
  const problems = LOCALES.flatMap((locale) => [
    ...cataloguesOf(locale).flatMap((path) => compare(path, locale)),
    ...contradictions(locale),
  ])
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) {
    console.error(
      `\n${problems.length} problems. Run "npm run i18n:extract", then complete the Russian msgstr.`,
    )
    process.exitCode = 1
  } else {
    console.log(`All texts stand in ${LOCALES.join(' and ')}.`)
  }
} finally {
  rmSync(fresh, { recursive: true })
}

function extract(into: string): void {
  const env = { ...process.env, CATALOGUES_ROOT: into }
  const lingui = join(folder, 'node_modules/.bin/lingui')
  const { status, stderr } = spawnSync(lingui, ['extract', '--clean'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`lingui extract failed:\n${stderr}`)
}

/** Catalogues as extracted, and those that are kept for nothing. */
function cataloguesOf(locale: string): string[] {
  const pattern = `{locales,features/*/locales}/${locale}.po`
  return [...new Set([fresh, join(folder, 'src')].flatMap((cwd) => globSync(pattern, { cwd })))].sort()
}

function compare(path: string, locale: string): string[] {
  const kept = read(join(folder, 'src', path))
  const wanted = read(join(fresh, path))
  const say = (id: string, problem: string) => `src/${path}: ${problem}: ${JSON.stringify(id)}`
  const missing = [...wanted.keys()]
    .filter((id) => !kept.has(id))
    .map((id) => say(id, 'is not extracted yet'))
  const idle = [...kept.keys()].filter((id) => !wanted.has(id)).map((id) => say(id, 'is no longer used'))
  if (locale === SOURCE) return [...missing, ...idle]
  const wrong = [...kept].flatMap(([id, text]) => {
    const problem = wanted.has(id) && translationProblem(id, text)
    return problem ? [say(id, problem)] : []
  })
  return [...missing, ...idle, ...wrong]
}

/** A page merges its features' catalogues by their English texts: two translations of one would overwrite each other. */
function contradictions(locale: string): string[] {
  if (locale === SOURCE) return []
  const first = new Map<string, { path: string; text: string }>()
  return cataloguesOf(locale).flatMap((path) =>
    [...read(join(folder, 'src', path))].flatMap(([id, text]) => {
      const known = first.get(id)
      if (!known) first.set(id, { path, text })
      return !known || known.text === text
        ? []
        : [`src/${path}: is translated otherwise in src/${known.path}: ${JSON.stringify(id)}`]
    }),
  )
}

/** @returns Translations by their English texts. */
function read(path: string): Map<string, string> {
  if (!existsSync(path)) return new Map()
  const context = { locale: undefined, sourceLocale: SOURCE, filename: path }
  const catalogue = format.parse(readFileSync(path, 'utf8'), context)
  if (catalogue instanceof Promise) throw new Error("The catalogues' format is read at once")
  return new Map(Object.values(catalogue).map(({ message = '', translation = '' }) => [message, translation]))
}
