// @vitest-environment happy-dom
import { digestToCid } from '@initiative-citizen/ipfs/cid'
import { digestOf } from '@initiative-citizen/ipfs/digest'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { ConfigContext } from '../lib/config/ConfigContext.ts'
import type { Config } from '../lib/config/config.ts'
import { VerifiedImage } from './VerifiedImage.tsx'

const PHOTO = new Uint8Array([0xff, 0xd8, 0xff, 1, 2, 3])
const FORGED = new Uint8Array([0xff, 0xd8, 0xff, 9, 9, 9])
const config = { gateways: ['http://gateway.test'] } as unknown as Config

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function show(sent: Uint8Array<ArrayBuffer>) {
  vi.stubGlobal('fetch', async () => new Response(sent))
  const cid = digestToCid(await digestOf(PHOTO))
  render(
    <ConfigContext value={config}>
      <I18nProvider i18n={i18n}>
        <VerifiedImage cid={cid} type="image/jpeg" alt="A square with lindens" />
      </I18nProvider>
    </ConfigContext>,
  )
}

describe('VerifiedImage', () => {
  it('shows the picture whose bytes the CID names', async () => {
    await show(PHOTO)
    const image = await screen.findByRole('img', { name: 'A square with lindens' })
    expect(image.getAttribute('src')).toMatch(/^blob:/)
  })

  it('never shows other bytes, and says what is missing', async () => {
    await show(FORGED)
    expect(await screen.findByText(/not the one that was published/)).toBeDefined()
    expect(screen.queryByRole('img')).toBeNull()
  })
})
