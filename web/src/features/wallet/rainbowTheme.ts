import { cssStringFromTheme, lightTheme } from '@rainbow-me/rainbowkit'
import { adoptStyle } from '../../lib/style/adoptStyle.ts'

let adopted = false

/**
 * Puts RainbowKit into our colours, once: they are variables of the page, so day and night follow by themselves. Its
 * own `theme` property would write a `<style>` element.
 */
export function adoptRainbowTheme(): void {
  if (adopted) return
  adopted = true
  adoptStyle(`[data-rk]{${cssStringFromTheme(theme())}}`)
}

function theme() {
  const base = lightTheme({ borderRadius: 'large', fontStack: 'system' })
  return {
    ...base,
    fonts: { body: 'inherit' },
    colors: {
      ...base.colors,
      accentColor: 'var(--brand)',
      accentColorForeground: 'var(--surface)',
      actionButtonBorder: 'var(--line)',
      actionButtonBorderMobile: 'var(--line)',
      actionButtonSecondaryBackground: 'var(--surface-sunk)',
      closeButton: 'var(--ink-soft)',
      closeButtonBackground: 'var(--surface-sunk)',
      error: 'var(--danger)',
      generalBorder: 'var(--line)',
      generalBorderDim: 'var(--line)',
      menuItemBackground: 'var(--surface-sunk)',
      modalBackdrop: 'rgba(10, 20, 20, 0.55)',
      modalBackground: 'var(--surface)',
      modalBorder: 'var(--line)',
      modalText: 'var(--ink)',
      modalTextDim: 'var(--ink-soft)',
      modalTextSecondary: 'var(--ink-soft)',
      profileForeground: 'var(--surface-sunk)',
      selectedOptionBorder: 'var(--brand)',
    },
  }
}
