import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** Where catalogues are written; `i18nCheck.ts` has them written elsewhere, to compare. */
const root = process.env.CATALOGUES_ROOT ?? '<rootDir>/src'

/** Each feature carries its own catalogue, loaded with its code; `src/locales` is for all the rest. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['ru', 'en'],
  catalogs: [
    {
      path: `${root}/features/{name}/locales/{locale}`,
      include: ['<rootDir>/src/features/{name}'],
      exclude: ['**/*.test.*'],
    },
    {
      path: `${root}/locales/{locale}`,
      include: ['<rootDir>/src'],
      exclude: ['<rootDir>/src/features/**', '**/*.test.*'],
    },
  ],
  format: formatter({ lineNumbers: false }),
})
