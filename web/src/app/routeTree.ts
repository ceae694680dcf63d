import { createRootRoute, createRoute } from '@tanstack/react-router'
import { loadMessages } from '../lib/i18n/messages.ts'
import { Layout } from './layout/Layout.tsx'
import { NotFound } from './layout/NotFound.tsx'

/** Every page. What a page shows comes with `*.lazy.tsx`; its texts are loaded meanwhile by the `loader`. */
const root = createRootRoute({ component: Layout, notFoundComponent: NotFound })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  loader: () => loadMessages('rounds'),
}).lazy(() => import('./routes/home.lazy.tsx').then(({ Route }) => Route))

export const routeTree = root.addChildren([home])
