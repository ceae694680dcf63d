import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** Each feature carries its own catalogue, loaded with its code; `src/locales` is for all the rest. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['ru', 'en'],
  catalogs: [
    {
      path: '<rootDir>/src/features/{name}/locales/{locale}',
      include: ['<rootDir>/src/features/{name}'],
      exclude: ['**/*.test.*'],
    },
    {
      path: '<rootDir>/src/locales/{locale}',
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/features/**', '**/*.test.*'],
    },
  ],
  format: formatter({ lineNumbers: false }),
})
