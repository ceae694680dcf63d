#!/usr/bin/env node
// The Solidity compiler from npm, speaking as much of the native binary's command line as Foundry needs.
// Foundry's own download of solc needs a network that a city's build machine may not have.
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import solc from 'solc'

if (process.argv.includes('--version')) {
  console.log(`solc, the solidity compiler commandline interface\nVersion: ${solc.version()}`)
} else if (process.argv.includes('--standard-json')) {
  const basePath = flagValue('--base-path') ?? process.cwd()
  const findImport = (path) => {
    try {
      return { contents: readFileSync(resolve(basePath, path), 'utf8') }
    } catch {
      return { error: `${relative(dirname(basePath), resolve(basePath, path))} not found` }
    }
  }
  process.stdout.write(solc.compile(readFileSync(0, 'utf8'), { import: findImport }))
} else {
  console.error('usage: solc.mjs --version | --standard-json [--base-path DIR]')
  process.exit(2)
}

function flagValue(flag) {
  const at = process.argv.indexOf(flag)
  return at < 0 ? undefined : process.argv[at + 1]
}
