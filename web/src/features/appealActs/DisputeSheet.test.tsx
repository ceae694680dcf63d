// @vitest-environment happy-dom
import { DISPUTE_REASONS } from '@initiative-citizen/contracts/appeal-enums'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { zeroAddress } from 'viem'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Appeal } from '../../lib/appeal/Appeal.ts'
import { ConfigContext } from '../../lib/config/ConfigContext.ts'
import type { Config } from '../../lib/config/config.ts'
import { DisputeSheet } from './DisputeSheet.tsx'

const config = { gateways: ['http://gateway.test'] } as unknown as Config
const appeal = { id: '0x1', round: 0 } as unknown as Appeal

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
beforeEach(() => localStorage.clear())
afterEach(cleanup)

function open() {
  render(
    <ConfigContext value={config}>
      <I18nProvider i18n={i18n}>
        <DisputeSheet appeal={appeal} from={zeroAddress} onClose={() => undefined} />
      </I18nProvider>
    </ConfigContext>,
  )
  return screen.getAllByRole<HTMLInputElement>('radio')
}

it('keeps the reason that was chosen, as the browser does over a reload', async () => {
  const [, second] = open()
  await userEvent.click(second ?? expect.unreachable('There are several reasons'))
  cleanup()
  expect(
    open()
      .map(({ checked }) => checked)
      .indexOf(true),
  ).toBe(1)
  expect(localStorage.getItem('appeal.dispute.1.0x1')).toBe(`{"reason":"${DISPUTE_REASONS[1]}"}`)
})
