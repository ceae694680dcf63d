// Deploys a city to any chain: `DEPLOYER_KEY=0x… node contracts/ts/deployMain.ts --rpc URL --offices FILE`.
// Writes contracts/deployments/<chainId>.json, from which the subgraph's manifest and the web's config are made.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createPublicClient, createWalletClient, defineChain, http, isHex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { deployCity } from './deploy.ts'
import { readOffices } from './readOffices.ts'

const USAGE = 'usage: DEPLOYER_KEY=0x… node contracts/ts/deployMain.ts --rpc URL --offices FILE'

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rpc: { type: 'string' }, offices: { type: 'string' } } })
  if (!values.rpc || !values.offices) throw new Error(USAGE)
  const key = process.env.DEPLOYER_KEY
  if (!isHex(key) || key.length !== 66)
    throw new Error(`DEPLOYER_KEY must be a private key of 32 bytes. ${USAGE}`)
  const offices = readOffices(values.offices)

  const transport = http(values.rpc)
  const chainId = await createPublicClient({ transport }).getChainId()
  const file = new URL(`../deployments/${chainId}.json`, import.meta.url)
  if (existsSync(file)) {
    throw new Error(
      `A city stands on chain ${chainId} already: move ${file.pathname} away to deploy another.`,
    )
  }
  const chain = defineChain({
    id: chainId,
    name: `chain ${chainId}`,
    nativeCurrency: { name: 'Ether', symbol: 'ETH', decimals: 18 },
    rpcUrls: { default: { http: [values.rpc] } },
  })
  const wallet = createWalletClient({ chain, transport, account: privateKeyToAccount(key) })
  const book = await deployCity(
    { wallet, chain: createPublicClient({ chain, transport }) },
    offices,
    (step) => console.error(`… ${step}`),
  )
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(book, undefined, 2)}\n`)
  console.log(file.pathname)
}
