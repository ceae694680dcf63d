// @vitest-environment happy-dom
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import { zeroAddress } from 'viem'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ConfigContext } from '../../lib/config/ConfigContext.ts'
import type { Config } from '../../lib/config/config.ts'
import { NetworkNotice } from './NetworkNotice.tsx'
import { walletSession } from './session.ts'

const config = { chainId: 31_337, chain: { name: 'Zarechinsk' } } as Config

function show(chainId: number | undefined) {
  const address = zeroAddress
  walletSession.set({ status: 'connected', address, chainId, walletName: 'Fox', demonstration: null })
  render(
    <ConfigContext value={config}>
      <I18nProvider i18n={i18n}>
        <NetworkNotice />
      </I18nProvider>
    </ConfigContext>,
  )
}

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(() => {
  cleanup()
  walletSession.set({ status: 'none' })
})

describe('the notice on the wallet’s network', () => {
  it('offers the city’s network by name to a wallet on another', () => {
    show(1)
    expect(screen.getByText('Your wallet is on another network')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Switch to Zarechinsk' })).toBeTruthy()
  })

  it.each([31_337, undefined])('is silent where the wallet is right, or does not say: %s', (chainId) => {
    show(chainId)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
