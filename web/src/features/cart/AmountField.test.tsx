// @vitest-environment happy-dom
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { AmountField } from './AmountField.tsx'

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
afterEach(cleanup)

function show(amount: bigint) {
  const onAmount = vi.fn()
  const onEmpty = vi.fn()
  const field = (shown: bigint) => (
    <I18nProvider i18n={i18n}>
      <AmountField amount={shown} label="Coins" autoFocus={false} onAmount={onAmount} onEmpty={onEmpty} />
    </I18nProvider>
  )
  const { rerender } = render(field(amount))
  return { onAmount, onEmpty, show: (shown: bigint) => rerender(field(shown)), user: userEvent.setup() }
}

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Coins' })

describe('the field of an amount', () => {
  it('takes amounts as people write them', async () => {
    const { onAmount, user } = show(100n)
    await user.clear(input())
    await user.type(input(), '12,5')
    expect(onAmount).toHaveBeenLastCalledWith(1_250n)
  })

  it('says what it cannot read, and changes nothing', async () => {
    const { onAmount, user } = show(100n)
    await user.clear(input())
    await user.type(input(), 'ten')
    expect(screen.getByRole('alert').textContent).toMatch(/Enter an amount/)
    expect(input().getAttribute('aria-invalid')).toBe('true')
    expect(onAmount).not.toHaveBeenCalled()
    await user.tab()
    expect(input().value).toBe('1')
  })

  it('takes no amount that the browser could not keep', async () => {
    const { onAmount, user } = show(100n)
    await user.clear(input())
    await user.paste('99999999999999')
    expect(onAmount).not.toHaveBeenCalled()
  })

  it('left empty takes the project out, but not while something else may still be typed', async () => {
    const { onEmpty, user } = show(100n)
    await user.clear(input())
    expect(onEmpty).not.toHaveBeenCalled()
    await user.tab()
    expect(onEmpty).toHaveBeenCalledOnce()
  })

  it('shows what the buttons beside it did', async () => {
    const { show: showAgain, user } = show(100n)
    await user.clear(input())
    await user.type(input(), '7')
    showAgain(700n)
    expect(input().value).toBe('7')
    showAgain(250_050n)
    expect(input().value).toBe('2,500.50')
  })
})
