import {
  convertCssVariables,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
} from '@mantine/core'
import type { Plugin } from 'vite'
import { theme } from './src/app/theme/theme.ts'

const NAME = 'virtual:theme.css'
const RESOLVED = `\0${NAME}`

/**
 * Writes the theme's variables into the style sheet at build time. Mantine would put them into a `<style>` element at
 * run time, which our Content-Security-Policy forbids.
 */
export function themeVariables(): Plugin {
  return {
    name: 'theme-variables',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? themeCss() : undefined),
  }
}

function themeCss(): string {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  variables.light['--mantine-color-scheme'] = 'light'
  variables.dark['--mantine-color-scheme'] = 'dark'
  return convertCssVariables(variables, ':root')
}
