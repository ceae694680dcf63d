import { createHashHistory, createRouter } from '@tanstack/react-router'
import { RouteFailure } from '../components/RouteFailure.tsx'
import { RoutePending } from '../components/RoutePending.tsx'
import { routeTree } from './routeTree.ts'

/** Hash history: the page is a static folder, and any path must work without a server's help. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: RouteFailure,
  defaultPendingComponent: RoutePending,
  defaultPendingMs: 200,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
