// @vitest-environment happy-dom
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { act, render, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { ConfigContext } from '../../lib/config/ConfigContext.ts'
import type { Config } from '../../lib/config/config.ts'
import { EMPTY_CITY } from '../../lib/config/emptyCity.ts'
import { walletSession } from './session.ts'
import { WalletIsland } from './WalletIsland.tsx'
import { connect, disconnect } from './wagmi.ts'
import { walletConfig } from './walletConfig.ts'

const KEY = `0x${'11'.repeat(32)}` as const

const config: Config = {
  ...EMPTY_CITY,
  demo: {
    wallets: [{ role: 'voter', label: { ru: 'Анна', en: 'Anna' }, privateKey: KEY }],
    departmentKeys: [],
  },
}

const page = () => (
  <ConfigContext value={config}>
    <I18nProvider i18n={i18n}>
      <WalletIsland />
    </I18nProvider>
  </ConfigContext>
)

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))

describe('the wallet’s island', () => {
  it('keeps the wallet while the page renders, loads texts and changes its language', async () => {
    const { rerender } = render(page())
    const wagmi = walletConfig(config)
    const [connector] = wagmi.connectors
    if (!connector) throw new Error('There is no demonstration wallet')
    await act(() => connect(wagmi, { connector }))
    await waitFor(() => expect(walletSession.get().status).toBe('connected'))
    expect(walletSession.get()).toMatchObject({ demonstration: { en: 'Anna' }, chainId: 31_337 })

    act(() => i18n.load('en', { more: 'more' }))
    act(() => i18n.loadAndActivate({ locale: 'ru', messages: {} }))
    rerender(page())
    await act(() => new Promise((resolve) => setTimeout(resolve, 0)))
    expect(walletSession.get().status).toBe('connected')

    await act(() => disconnect(wagmi))
    await waitFor(() => expect(walletSession.get().status).toBe('none'))
  })
})
