import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { StartFailure } from './app/StartFailure.tsx'
import { keepPageOffline } from './app/update/serviceWorkerUpdate.ts'
import { followColorScheme } from './lib/colorScheme/colorScheme.ts'
import { loadConfig } from './lib/config/loadConfig.ts'
import { initialLocale } from './lib/i18n/locale.ts'
import { switchLocale } from './lib/i18n/messages.ts'
import './app/theme/styles.ts'

const element = document.getElementById('root')
if (!element) throw new Error('index.html has no #root')
const root = createRoot(element)
followColorScheme()
keepPageOffline()

try {
  const [config] = await Promise.all([loadConfig(), switchLocale(initialLocale())])
  root.render(
    <StrictMode>
      <App config={config} />
    </StrictMode>,
  )
} catch (error) {
  root.render(<StartFailure error={error} />)
}
