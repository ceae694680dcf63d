import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deployCity } from '@initiative-citizen/contracts/deploy'
import { freePort } from '@initiative-citizen/contracts/free-port'
import { createPublicClient, createWalletClient, http, toHex } from 'viem'
import { generatePrivateKey, mnemonicToAccount, privateKeyToAccount } from 'viem/accounts'
import { anvil as chain } from 'viem/chains'
import { onTestFinished } from 'vitest'
import { startProgram, untilAnswered } from './programs.ts'

const ANVIL = new URL('bin/anvil', import.meta.resolve('@foundry-rs/anvil-linux-amd64/package.json'))
const GATEWAY = new URL('../../ipfs/node/src/main.ts', import.meta.url)
const MNEMONIC = 'test test test test test test test test test test test junk'

/**
 * What `--stack` needs of the local stack: a chain with a block each second where gas costs something, the city's gateway,
 * and the page's `config.json`.
 * @returns The state folder.
 */
export async function openLocalCity(): Promise<{ stateDir: string; gateway: string; rpc: string }> {
  const stateDir = mkdtempSync(join(tmpdir(), 'observer-stack-'))
  onTestFinished(() => rmSync(stateDir, { recursive: true, force: true }))
  const [rpcPort, gatewayPort, webPort] = [await freePort(), await freePort(), await freePort()]
  const [rpc, gateway, web] = [rpcPort, gatewayPort, webPort].map((port) => `http://127.0.0.1:${port}`)
  if (!rpc || !gateway || !web) throw new Error('There are three ports')

  startProgram(fileURLToPath(ANVIL), ['--port', String(rpcPort), '--silent'], {}, onTestFinished)
  const client = createPublicClient({ chain, transport: http(rpc), pollingInterval: 50 })
  await untilAnswered(() => client.getChainId())
  const [deployer, registrar, treasurer] = [0, 2, 3].map((addressIndex) =>
    mnemonicToAccount(MNEMONIC, { addressIndex }),
  )
  if (!deployer || !registrar || !treasurer) throw new Error('There are three accounts')
  const book = await deployCity(
    { wallet: createWalletClient({ account: deployer, chain, transport: http(rpc) }), chain: client },
    {
      admin: privateKeyToAccount(generatePrivateKey()).address,
      adminDelay: 0,
      registrars: [registrar.address],
      treasurers: [treasurer.address],
      guardians: [registrar.address],
      establishments: [registrar.address],
      dispatchers: [registrar.address],
      supervisors: [registrar.address],
      moderators: [registrar.address],
      appeals: { dailyLimit: 1, utcOffset: 0 },
    },
  )
  await client.request({ method: 'evm_setIntervalMining', params: [1] } as never)

  const deployment = join(stateDir, '31337.json')
  writeFileSync(deployment, JSON.stringify(book))
  startProgram(
    process.execPath,
    [fileURLToPath(GATEWAY)],
    {
      PORT: String(gatewayPort),
      IPFS_STORE: join(stateDir, 'blocks'),
      RPC_URL: rpc,
      DEPLOYMENT: deployment,
    },
    onTestFinished,
  )
  await untilAnswered(() => fetch(`${gateway}/health`))

  const wallets = [
    { role: 'registrar', privateKey: keyOf(registrar) },
    { role: 'treasurer', privateKey: keyOf(treasurer) },
  ]
  const page = createServer((_, response) => response.end(JSON.stringify({ ...book, demo: { wallets } })))
  page.listen(webPort, '127.0.0.1')
  await once(page, 'listening')
  onTestFinished(() => {
    page.closeAllConnections()
    page.close()
  })
  writeFileSync(join(stateDir, 'addresses.json'), JSON.stringify({ web, rpc, gateway }))
  return { stateDir, gateway, rpc }
}

function keyOf(account: ReturnType<typeof mnemonicToAccount>) {
  return toHex(account.getHdKey().privateKey ?? new Uint8Array())
}
