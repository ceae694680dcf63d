import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers/promises'
import { freePort } from '@initiative-citizen/contracts/free-port'
import { createTestClient, http, publicActions, walletActions } from 'viem'
import { foundry } from 'viem/chains'

/** 1 January 2026, 00:00 UTC: when every chain of these tests begins. */
export const GENESIS_TIME = 1_767_225_600

/** A chain of our own, and all that can be done with it. */
export type Chain = ReturnType<typeof connect>

/**
 * Starts a chain whose clock moves one second a block and no more, so that every run gives the same blocks.
 * Each transaction is a block.
 * @throws When it does not answer within 10 seconds.
 */
export async function startAnvil() {
  const port = await freePort()
  const require = createRequire(new URL('../../contracts/package.json', import.meta.url))
  const binary = require.resolve('@foundry-rs/anvil-linux-amd64/bin/anvil')
  const options = [
    '--port',
    String(port),
    '--accounts',
    '20',
    '--timestamp',
    String(GENESIS_TIME),
    '--silent',
  ]
  const anvil = spawn(binary, options, { stdio: 'ignore' })
  const stop = async () => {
    if (anvil.exitCode !== null) return
    anvil.kill()
    await once(anvil, 'exit')
  }
  const url = `http://127.0.0.1:${port}`
  const chain = connect(url)
  for (let tries = 0; ; tries++) {
    const answers = await chain.getChainId().catch(() => undefined)
    if (answers) break
    if (tries < 100 && anvil.exitCode === null) await setTimeout(100)
    else {
      await stop()
      throw new Error(`anvil does not answer at ${url}`)
    }
  }
  await chain.setBlockTimestampInterval({ interval: 1 })
  return { url, chain, stop }
}

function connect(url: string) {
  return createTestClient({
    mode: 'anvil',
    chain: foundry,
    transport: http(url),
    pollingInterval: 20,
    cacheTime: 0,
  })
    .extend(publicActions)
    .extend(walletActions)
}
