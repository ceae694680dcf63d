import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chainFiles, chooseState } from '../src/chain/savedState.ts'

const state = (block: number) =>
  `{"block":{"number":"0x${block.toString(16)}"},"accounts":{},"historical_states":null}`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chain-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the state that a chain goes on from', () => {
  it('is none for a new chain', () => {
    expect(chooseState(chainFiles(folder))).toBe(false)
  })

  it('is what was written at the exit when that is whole', () => {
    const files = chainFiles(folder)
    writeFileSync(files.atExit, state(30))
    writeFileSync(files.snapshot, gzipSync(state(20)))
    expect(chooseState(files)).toBe(true)
    expect(readFileSync(files.loaded, 'utf8')).toBe(state(30))
    expect(existsSync(files.atExit)).toBe(false)
  })

  it('is the last snapshot when the exit was cut short', () => {
    const files = chainFiles(folder)
    writeFileSync(files.loaded, state(10))
    writeFileSync(files.atExit, state(30).slice(0, -20))
    writeFileSync(files.snapshot, gzipSync(state(20)))
    expect(chooseState(files)).toBe(true)
    expect(readFileSync(files.loaded, 'utf8')).toBe(state(20))
  })

  it('is what was loaded before when nothing newer is whole', () => {
    const files = chainFiles(folder)
    writeFileSync(files.loaded, state(10))
    writeFileSync(files.atExit, '')
    expect(chooseState(files)).toBe(true)
    expect(readFileSync(files.loaded, 'utf8')).toBe(state(10))
  })
})
