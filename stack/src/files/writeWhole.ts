import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/** Replaces a file at once: after a crash it is the former one or this one, never half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const draft = `${file}.new`
  const descriptor = openSync(draft, 'w')
  try {
    const bytes = Buffer.from(content)
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(draft, file)
}
