// @vitest-environment happy-dom

import { accessManagerAbi, citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { decodeFunctionData, encodeFunctionResult, type Hex, pad, toHex, zeroAddress } from 'viem'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ConfigContext } from '../../../../lib/config/ConfigContext.ts'
import type { Config } from '../../../../lib/config/config.ts'
import { EMPTY_CITY } from '../../../../lib/config/emptyCity.ts'
import { HeartbeatContext } from '../../../../lib/live/HeartbeatContext.ts'
import { type Call, type Pen, PenContext, type SignButtonProps } from '../../pen/Pen.ts'
import { ImportProgress } from './ImportProgress.tsx'
import { createImportRun } from './importRun.ts'

const REGISTRAR = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const REGISTRY = pad('0x2', { size: 20 })
const TRANSACTION = pad('0xabc', { size: 32 })

const config: Config = {
  ...EMPTY_CITY,
  contracts: {
    ...EMPTY_CITY.contracts,
    accessManager: pad('0x1', { size: 20 }),
    citizenRegistry: REGISTRY,
  },
}

const heartbeat = {
  get: () => ({ chain: { status: 'waiting' }, index: { status: 'waiting' } }) as const,
  subscribe: () => () => {},
  ask: () => {},
}

/** A node of a chain where the registrar holds the office and nobody is registered. */
async function answer(_: unknown, init?: RequestInit): Promise<Response> {
  const { id, params } = JSON.parse(String(init?.body)) as { id: number; params: [{ data: Hex }] }
  return Response.json({ jsonrpc: '2.0', id, result: resultOf(params[0].data) })
}

function resultOf(data: Hex): Hex {
  const { functionName } = decodeFunctionData({ abi: [...accessManagerAbi, ...citizenRegistryAbi], data })
  switch (functionName) {
    case 'hasRole':
      return encodeFunctionResult({ abi: accessManagerAbi, functionName, result: [true, 0] })
    case 'personOf':
      return encodeFunctionResult({ abi: citizenRegistryAbi, functionName, result: [zeroAddress, 0] })
    case 'citizenOf': {
      const result = { index: 0, district: 0, status: 0, registeredAt: 0 }
      return encodeFunctionResult({ abi: citizenRegistryAbi, functionName, result })
    }
    default:
      throw new Error(`Nobody should ask for ${functionName}`)
  }
}

const SignButton = ({ children, onSign, disabled }: SignButtonProps) => (
  <button type="button" disabled={disabled} onClick={() => onSign(REGISTRAR)}>
    {children}
  </button>
)

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the registration of a list under way', () => {
  it('begins at once, says why it stopped, and goes on from there at a word', async () => {
    vi.stubGlobal('fetch', answer)
    const calls: Call[] = []
    const pen: Pen = {
      signer: { status: 'ready', address: REGISTRAR },
      SignButton,
      propose: () => {},
      sign: () => Promise.reject(new Error('Nothing is signed here.')),
      write: async (_, call) => {
        calls.push(call)
        if (calls.length === 2) return { refused: { what: 'You declined.', todo: 'Sign again.' } }
        return { written: { receipt: { transactionHash: TRANSACTION } as never, timestamp: 0 } }
      },
    }
    const row = (line: number) => ({
      line,
      wallet: pad(toHex(line), { size: 20 }),
      nullifier: pad(toHex(line), { size: 32 }),
      district: 1,
    })
    const run = createImportRun([2, 3, 4].map(row), 2)
    render(
      <ConfigContext value={config}>
        <I18nProvider i18n={i18n}>
          <HeartbeatContext value={heartbeat}>
            <PenContext value={pen}>
              <ImportProgress
                run={run}
                bad={[{ line: 5, problems: [{ kind: 'noPerson' }] }]}
                onAnew={() => {}}
              />
            </PenContext>
          </HeartbeatContext>
        </I18nProvider>
      </ConfigContext>,
    )
    expect((await screen.findByRole('alert')).textContent).toBe('You declined. Sign again.')
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('2')

    const goOn = await screen.findByRole('button', { name: 'Go on' })
    await waitFor(() => expect((goOn as HTMLButtonElement).disabled).toBe(false))
    await userEvent.click(goOn)
    await waitFor(() => expect(run.batches.get().every(({ status }) => status === 'done')).toBe(true))
    expect(calls.map(({ args }) => (args[0] as unknown[]).length)).toEqual([2, 1, 1])
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
