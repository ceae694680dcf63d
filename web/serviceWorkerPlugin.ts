import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'

/**
 * What is kept at the first visit: the frame, and all that an appeal is read about, written, drafted and followed with.
 * The rest is kept as it is visited.
 */
const OFFLINE =
  /\/src\/(app\/routes\/(appealNew|appealReceipt|appeals|appeal|myAppeals|home|help)\.lazy|(features\/(appealFiling|myAppeals|appealActs|appeals|appeal|rounds|help|wallet|transaction)\/)?locales\/|components\/map\/LeafletMap|lib\/(picture|sealed|body|chain)\/|features\/(wallet\/(WalletIsland|AccountMenu|ConnectRefusalNotice)|transaction\/BackgroundTransactions|appealActs\/(JoinAct|AppealActs)|appealFiling\/(category|similar)\/))/

/** Files that no build hashes. The page itself stands as its folder. */
const UNHASHED = ['./', './config.json', './colorScheme.js', './logo.svg']

const SOURCE = fileURLToPath(new URL('src/serviceWorker/serviceWorker.ts', import.meta.url))

/** Builds the service worker beside the page, with the list of what it keeps. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle(_options, bundle) {
      const files = [...UNHASHED, ...[...offlineFiles(bundle)].sort().map((file) => `./${file}`)]
      // Every file but the page itself names its content; the page names its entry.
      const version = createHash('sha256')
        .update(Object.keys(bundle).sort().join())
        .digest('hex')
        .slice(0, 12)
      this.emitFile({
        type: 'asset',
        fileName: 'serviceWorker.js',
        source: await compile({ FILES: JSON.stringify(files), VERSION: JSON.stringify(version) }),
      })
    },
  }
}

function offlineFiles(bundle: Rolldown.OutputBundle): Set<string> {
  const files = new Set<string>()
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue
    if (chunk.isEntry || chunk.moduleIds.some((id) => OFFLINE.test(id) && chunk.isDynamicEntry)) {
      collect(bundle, chunk, files)
    }
  }
  return files
}

/** A chunk, its styles, and all that it imports statically. */
function collect(bundle: Rolldown.OutputBundle, chunk: Rolldown.OutputChunk, into: Set<string>): void {
  if (into.has(chunk.fileName)) return
  into.add(chunk.fileName)
  const { viteMetadata } = chunk as { viteMetadata?: { importedCss: Set<string> } }
  for (const style of viteMetadata?.importedCss ?? []) into.add(style)
  for (const name of chunk.imports) {
    const imported = bundle[name]
    if (imported?.type === 'chunk') collect(bundle, imported, into)
  }
}

async function compile(define: Record<string, string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  })
  const [built] = [result].flat()
  const chunk = built && 'output' in built ? built.output[0] : undefined
  if (!chunk) throw new Error('The service worker was not built')
  return chunk.code
}
