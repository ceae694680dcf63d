import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { contentType, isCompressible } from './contentTypes.ts'

/** A file as it is sent. */
export interface PageFile {
  readonly type: string
  readonly content: Buffer
  /** By content coding; made when first asked for. */
  encoded(coding: Coding): Buffer
}

export type Coding = 'br' | 'gzip' | 'identity'

const BROTLI_QUALITY = 9

/**
 * Reads a folder of static pages into memory, so that nothing outside of it can be asked for and a build under way is
 * never seen half.
 * @param folder The built pages.
 * @returns Each file by its path, as in `/assets/app.js`; the first page also as `/`.
 */
export function readPages(folder: string): Map<string, PageFile> {
  const files = new Map<string, PageFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    files.set(file.slice(folder.length).split(sep).join('/'), pageFile(contentType(file), readFileSync(file)))
  }
  const first = files.get('/index.html')
  if (first) files.set('/', first)
  return files
}

/** A file of this media type and content. */
export function pageFile(type: string, content: Buffer): PageFile {
  const codings = new Map<Coding, Buffer>([['identity', content]])
  return {
    type,
    content,
    encoded: (coding) => {
      const known = codings.get(coding)
      if (known) return known
      const made = encode(content, coding)
      codings.set(coding, made)
      return made
    },
  }
}

/**
 * The best coding that a client takes.
 * @param accepted The request's `accept-encoding`.
 * @param type The file's media type.
 */
export function chooseCoding(accepted: string | undefined, type: string): Coding {
  if (!isCompressible(type)) return 'identity'
  const refused = /;\s*q=0(\.0*)?\s*$/
  const codings = (accepted ?? '')
    .split(',')
    .filter((item) => !refused.test(item))
    .map((item) => item.split(';')[0]?.trim())
  return codings.includes('br') ? 'br' : codings.includes('gzip') ? 'gzip' : 'identity'
}

function encode(content: Buffer, coding: Coding): Buffer {
  if (coding === 'br') {
    return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
  }
  return coding === 'gzip' ? gzipSync(content) : content
}
