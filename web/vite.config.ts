import { fileURLToPath } from 'node:url'
import { lingui, linguiTransformerBabelPreset } from '@lingui/vite-plugin'
import babel from '@rolldown/plugin-babel'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serviceWorker } from './serviceWorkerPlugin.ts'
import { themeVariables } from './themeVariables.ts'

/**
 * Routes of readers' pages. What they need is fetched at once. A list of what all other parts need would be carried by
 * every page; they fetch it as they come to it.
 */
const READING =
  /\/(answerPrint|appeal|appeals|check|department|departments|help|home|outcome|project|projects|round|roundFrame|statistics|terms|wallet)\.lazy/

/** What pages about appeals share, beside what all pages do. */
const OF_APPEALS =
  /web\/src\/(components\/(Appeal|ChainBody|Deadline|Department|Officer|Tombstone)|lib\/appeal\/(?!check))/

/** What most pages share. A chunk takes along all that its modules import, so what only writers need stays out. */
const OF_PAGES =
  /web\/src\/(components|lib)\/(?!.*\/(call|read|replay|check))(?!(appeal|appealDraft|appealNews|database|personalData|picture|place|relay|sealed|upload|voucher|words|map)\/|(Appeal|ChainBody|Deadline|Department|Officer|Tombstone|AreaField|ChoiceField|Kept|KeyFile|PersonalData|PhotoPicker|QrCode|Sealed|useSaveKeyFile|useUpload))/

/** Relative addresses everywhere, so that the build works from any folder and from IPFS. */
export default defineConfig({
  base: './',
  resolve: {
    // Dialogues stop the page behind them from scrolling by this; see there for why it is ours.
    alias: {
      'react-style-singleton': fileURLToPath(new URL('src/lib/style/styleSingleton.ts', import.meta.url)),
    },
  },
  plugins: [
    react(),
    themeVariables(),
    serviceWorker(),
    lingui({ failOnCompileError: true }),
    babel({ presets: [linguiTransformerBabelPreset()] }),
  ],
  // What a worker needs may come in several files.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needs) => (READING.test(file) ? needs : []),
    },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // One file compresses better than twenty. What comes before anything is shown, and what most pages share.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/ },
            { name: 'frame', tags: ['$initial'], test: /web\/src\/(lib|components|features)\// },
            { name: 'pages', test: OF_PAGES, minShareCount: 4 },
            { name: 'appeals', test: OF_APPEALS, minShareCount: 3 },
            {
              name: 'bodies',
              test: /ipfs\/src\/(?!upload|sealing)|src\/lib\/body\/read|zod\/v4\/(mini|core)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
})
