import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { deployedDescription, descriptionFile, readDescription, SIGNED_TYPES } from './clearSigning.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.ts'
import { withPolicy } from './policyElement.ts'
import { parseConfig } from './src/lib/config/parseConfig.ts'

const USAGE = `Usage: node configure.ts <dist> <config.json> [--addresses <contracts/deployments/<chainId>.json>]

Fits a built page to a network: checks the configuration, writes it to <dist>/config.json, and lets <dist>/index.html
speak to the addresses in it and to nobody else. Writes what wallets can show of signatures to <dist>/erc7730. May be run
again with another configuration.

  --addresses  an address book, where <config.json> does not say chainId, startBlock and contracts itself`

/** Stands for wherever the page will be served, to see which addresses in the configuration are relative to it. */
const PAGE = 'https://page.invalid/'

try {
  await configure()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function configure(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { addresses: { type: 'string' } },
  })
  const [dist, file] = positionals
  if (!dist || !file || positionals.length > 2) throw new Error(USAGE)
  const book = values.addresses ? await readJson(values.addresses) : {}
  const json = { ...book, ...(await readJson(file)) }
  const config = parseConfig(json, PAGE)
  const page = join(dist, 'index.html')
  const html = await readFile(page, 'utf8').catch(() => {
    throw new Error(`${page}: there is no built page; run "npm run build" first`)
  })
  // What is relative is the page's own origin, which the policy allows anyway.
  const policy = contentSecurityPolicy(config).replaceAll(` ${new URL(PAGE).origin}`, '')
  await writeFile(page, withPolicy(html, policy))
  await writeFile(join(dist, 'config.json'), `${JSON.stringify(json, null, 2)}\n`)
  const folder = join(dist, 'erc7730')
  await mkdir(folder, { recursive: true })
  for (const type of SIGNED_TYPES) {
    const description = deployedDescription(type, await readDescription(type), config)
    await writeFile(join(folder, descriptionFile(type)), `${JSON.stringify(description, null, 2)}\n`)
  }
  console.log(`${dist} now serves ${config.city.name.en} on chain ${config.chainId}.`)
  console.log(`Content-Security-Policy: ${policy}`)
}

async function readJson(path: string): Promise<object> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Error(`${path}: no such file`)
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`${path}: it is not JSON`, { cause })
  }
}
