import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** Where a chain's state is kept, all in one folder. */
export interface ChainFiles {
  /** What anvil loads when it starts. */
  readonly loaded: string
  /** What anvil writes when it is asked to stop. Cut short if it is killed meanwhile. */
  readonly atExit: string
  /** The last snapshot of a running chain, gzipped; replaced as a whole. */
  readonly snapshot: string
  /** How far the chain's clock is ahead of ours. */
  readonly clock: string
}

/** anvil begins its file with the latest block's environment and ends it with the historical states, of which we keep none. */
const BEGINNING = /^\{"block":\{"number":"(0x[0-9a-f]+)"/
const END = '"historical_states":null}'
const BEGINNING_BYTES = 64

/** The files of the chain in a folder. */
export function chainFiles(folder: string): ChainFiles {
  return {
    loaded: join(folder, 'state.json'),
    atExit: join(folder, 'exit.json'),
    snapshot: join(folder, 'snapshot.json.gz'),
    clock: join(folder, 'clock.json'),
  }
}

/**
 * Finds the newest whole state and puts it where anvil loads it from.
 * @returns Whether there is one.
 */
export function chooseState(files: ChainFiles): boolean {
  const loaded = blockOfFile(files.loaded)
  const atExit = blockOfFile(files.atExit)
  const snapshot = readSnapshot(files.snapshot)
  const newest = Math.max(loaded, atExit, snapshot?.block ?? -1)
  if (newest < 0) return false
  if (newest === atExit) renameSync(files.atExit, files.loaded)
  else if (newest !== loaded && snapshot) writeFileSync(files.loaded, snapshot.state)
  rmSync(files.atExit, { force: true })
  return true
}

/**
 * The latest block's number in a state.
 * @param beginning The state's first bytes.
 * @param end Its last ones.
 * @returns -1 if this is no whole state.
 */
export function blockOfState(beginning: string, end: string): number {
  const number = BEGINNING.exec(beginning)?.[1]
  return number && end.trimEnd().endsWith(END) ? Number(number) : -1
}

function blockOfFile(file: string): number {
  if (!existsSync(file)) return -1
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    return blockOfState(read(descriptor, 0), read(descriptor, Math.max(0, size - BEGINNING_BYTES)))
  } finally {
    closeSync(descriptor)
  }
}

function read(descriptor: number, position: number): string {
  const buffer = Buffer.alloc(BEGINNING_BYTES)
  const length = readSync(descriptor, buffer, 0, BEGINNING_BYTES, position)
  return buffer.toString('utf8', 0, length)
}

function readSnapshot(file: string): { block: number; state: Buffer } | undefined {
  if (!existsSync(file)) return undefined
  const state = gunzipSync(readFileSync(file))
  const block = blockOfState(
    state.toString('utf8', 0, BEGINNING_BYTES),
    state.toString('utf8', state.length - BEGINNING_BYTES),
  )
  return block < 0 ? undefined : { block, state }
}
