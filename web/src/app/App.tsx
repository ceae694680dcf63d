import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { RouterProvider } from '@tanstack/react-router'
import { useMemo } from 'react'
import { Provider as GraphqlProvider } from 'urql'
import { latestBlock } from '../lib/chain/latestBlock.ts'
import { createRpc } from '../lib/chain/rpc.ts'
import { ConfigContext } from '../lib/config/ConfigContext.ts'
import type { Config } from '../lib/config/config.ts'
import { createGraphqlClient } from '../lib/graphql/client.ts'
import { HeartbeatContext } from '../lib/live/HeartbeatContext.ts'
import { createHeartbeat } from '../lib/live/heartbeat.ts'
import { indexedBlock } from '../lib/live/indexedBlock.ts'
import { router } from './router.ts'

/** The whole page: what every part of it may ask for, and the router. */
export function App({ config }: { config: Config }) {
  const client = useMemo(() => createGraphqlClient(config.graphql), [config])
  const heartbeat = useMemo(() => {
    const request = createRpc(config.rpc)
    return createHeartbeat({ chain: () => latestBlock(request), index: () => indexedBlock(client) })
  }, [config, client])
  return (
    <ConfigContext value={config}>
      <I18nProvider i18n={i18n}>
        <GraphqlProvider value={client}>
          <HeartbeatContext value={heartbeat}>
            <RouterProvider router={router} />
          </HeartbeatContext>
        </GraphqlProvider>
      </I18nProvider>
    </ConfigContext>
  )
}
