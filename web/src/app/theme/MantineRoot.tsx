import { type MantineColorSchemeManager, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { colorScheme } from '../../lib/colorScheme/colorScheme.ts'
import './mantineStyles.ts'
import { theme } from './theme.ts'

/** What Mantine's components need above them. It stands around those parts of the page that use them, not around readers'. */
export function MantineRoot({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      colorSchemeManager={manager}
      withCssVariables={false}
      withGlobalClasses={false}
    >
      {children}
    </MantineProvider>
  )
}

let stop = () => {}

/** Lets Mantine follow the page's own choice. */
const manager: MantineColorSchemeManager = {
  get: () => colorScheme.get(),
  set: (value) => colorScheme.set(value),
  subscribe: (onUpdate) => {
    stop = colorScheme.subscribe(() => onUpdate(colorScheme.get()))
  },
  unsubscribe: () => stop(),
  clear: () => colorScheme.set('auto'),
}
