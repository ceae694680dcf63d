// @vitest-environment happy-dom

import { accessManagerAbi, appealRegistryAbi } from '@initiative-citizen/contracts/abi'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type Address, decodeFunctionData, encodeFunctionResult, type Hex, pad } from 'viem'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Department } from '../../../lib/appeal/Department.ts'
import { ConfigContext } from '../../../lib/config/ConfigContext.ts'
import type { Config } from '../../../lib/config/config.ts'
import { EMPTY_CITY } from '../../../lib/config/emptyCity.ts'
import { HeartbeatContext } from '../../../lib/live/HeartbeatContext.ts'
import { type Call, type Pen, PenContext, type SignButtonProps } from '../pen/Pen.ts'
import { RegisterMany } from './RegisterMany.tsx'
import type { QueueRow } from './useQueue.ts'

const DISPATCHER: Address = '0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC'
const REGISTRY = pad('0x2', { size: 20 })

const config: Config = {
  ...EMPTY_CITY,
  contracts: {
    ...EMPTY_CITY.contracts,
    accessManager: pad('0x1', { size: 20 }),
    appealRegistry: REGISTRY,
  },
}

const heartbeat = {
  get: () => ({ chain: { status: 'waiting' }, index: { status: 'waiting' } }) as const,
  subscribe: () => () => {},
  ask: () => {},
}

/** A node of a chain where the wallet holds every office. */
async function answer(_: unknown, init?: RequestInit): Promise<Response> {
  const { id } = JSON.parse(String(init?.body)) as { id: number }
  const result = encodeFunctionResult({ abi: accessManagerAbi, functionName: 'hasRole', result: [true, 0] })
  return Response.json({ jsonrpc: '2.0', id, result })
}

const SignButton = ({ children, onSign, disabled }: SignButtonProps) => (
  <button type="button" disabled={disabled} onClick={() => onSign(DISPATCHER)}>
    {children}
  </button>
)

const row = (place: number): QueueRow => ({
  id: pad(`0x${place}`, { size: 32 }),
  title: `Appeal ${place}`,
  address: undefined,
  category: 1,
  district: 1,
  channel: 'Wallet',
  visibility: 'Public',
  dueBy: 1,
  filedAt: 0,
})
const departments = [{ number: 3, name: 'Roads' }] as unknown as Department[]

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('registering what was chosen', () => {
  it('puts all that have a fitting department into one transaction, and says what is left out', async () => {
    vi.stubGlobal('fetch', answer)
    const calls: Call[] = []
    const pen: Pen = {
      signer: { status: 'ready', address: DISPATCHER },
      SignButton,
      propose: (_, { call }) => calls.push(call),
      sign: () => Promise.reject(new Error('Nothing is signed here.')),
      write: () => Promise.reject(new Error('Nothing is written here.')),
    }
    render(
      <ConfigContext value={config}>
        <I18nProvider i18n={i18n}>
          <HeartbeatContext value={heartbeat}>
            <PenContext value={pen}>
              <RegisterMany
                plan={[
                  { row: row(1), department: 3, problem: undefined },
                  { row: row(2), department: 3, problem: 'notCovered' },
                  { row: row(4), department: undefined, problem: 'noDepartment' },
                  { row: row(5), department: 3, problem: undefined },
                ]}
                departments={departments}
                onDone={() => {}}
              />
            </PenContext>
          </HeartbeatContext>
        </I18nProvider>
      </ConfigContext>,
    )
    expect(screen.getByRole('status').textContent).toContain('2 of them have no fitting department')
    const button = screen.getByRole('button', { name: 'Register them' }) as HTMLButtonElement
    await waitFor(() => expect(button.disabled).toBe(false))
    await userEvent.click(button)
    const [call] = calls
    expect([call?.address, call?.functionName]).toEqual([REGISTRY, 'multicall'])
    const [data] = (call?.args ?? []) as readonly [readonly Hex[]]
    expect(data.map((each) => decodeFunctionData({ abi: appealRegistryAbi, data: each }).args)).toEqual([
      [1n, 3],
      [5n, 3],
    ])
  })
})
