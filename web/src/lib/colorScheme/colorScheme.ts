import { createStore, type Store } from '../store/createStore.ts'

/** The system's choice, until the visitor makes one. */
export type ColorScheme = 'auto' | 'light' | 'dark'

/** Where Mantine keeps it, and `public/colorScheme.js` looks before the first paint. */
const KEY = 'mantine-color-scheme-value'

/** What the visitor chose; kept where the browser lets us, else for as long as the page lives. */
export const colorScheme: Store<ColorScheme> = createStore(stored())

const system = matchMedia('(prefers-color-scheme: dark)')

/** @returns Whether the page is dark now. */
export function isDark(): boolean {
  const choice = colorScheme.get()
  return choice === 'auto' ? system.matches : choice === 'dark'
}

/** Tells of every change between day and night, whoever made it. @returns What stops it. */
export function onDarkness(listener: () => void): () => void {
  system.addEventListener('change', listener)
  const stop = colorScheme.subscribe(listener)
  return () => {
    system.removeEventListener('change', listener)
    stop()
  }
}

/** Makes the page follow the choice from now on. */
export function followColorScheme(): void {
  onDarkness(() => {
    document.documentElement.setAttribute('data-mantine-color-scheme', isDark() ? 'dark' : 'light')
  })
  colorScheme.subscribe(() => {
    try {
      localStorage.setItem(KEY, colorScheme.get())
    } catch {
      // Storage may be forbidden: the choice then lasts as long as the page.
    }
  })
}

function stored(): ColorScheme {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'light' || value === 'dark' ? value : 'auto'
  } catch {
    return 'auto'
  }
}
