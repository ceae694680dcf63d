import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { choosePorts } from '../src/ports/choosePorts.ts'
import { freeBase } from '../src/ports/freeBase.ts'
import { requireFreePorts } from '../src/ports/requireFreePorts.ts'

let squatter: Server | undefined
afterEach(() => squatter?.close())

it('names a busy port, who wanted it, and the variable that changes it', async () => {
  const base = await freeBase()
  const ports = choosePorts(String(base), {})
  await requireFreePorts(ports)

  squatter = createServer()
  await new Promise<void>((resolve) => squatter?.listen(ports.gateway, '127.0.0.1', resolve))
  await expect(requireFreePorts(ports)).rejects.toThrow(
    `Port ${ports.gateway} for the IPFS gateway is in use: free it, or set GATEWAY_PORT to another one.`,
  )
})
