// @vitest-environment happy-dom
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigContext } from '../../lib/config/ConfigContext.ts'
import type { Config } from '../../lib/config/config.ts'
import { CommentSheet } from './CommentSheet.tsx'

vi.mock('./uploadComment.ts', () => ({ uploadComment: async () => '0xd16e57' }))

const config = { gateways: ['http://gateway.test'] } as unknown as Config

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
beforeEach(() => localStorage.clear())
afterEach(cleanup)

function open() {
  const view = render(
    <ConfigContext value={config}>
      <I18nProvider i18n={i18n}>
        <CommentSheet
          title="Dispute the answer"
          label="What is wrong"
          required
          shelf="dispute.1"
          sign={(digest, onMined) => <button type="button" onClick={onMined}>{`Sign ${digest}`}</button>}
          onClose={() => undefined}
        />
      </I18nProvider>
    </ConfigContext>,
  )
  return { close: view.unmount, text: () => screen.getByLabelText<HTMLTextAreaElement>('What is wrong') }
}

describe('the text that goes with a step', () => {
  it('is kept until it has been sent, and no longer', async () => {
    const first = open()
    await userEvent.type(first.text(), 'The lamp is dark')
    first.close()
    const second = open()
    expect(second.text().value).toBe('The lamp is dark')
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    await screen.findByRole('button', { name: 'Sign 0xd16e57' })
    second.close()
    const third = open()
    expect(third.text().value).toBe('The lamp is dark')
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Sign 0xd16e57' }))
    third.close()
    expect(open().text().value).toBe('')
  })
})
