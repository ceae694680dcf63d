import { useMemo } from 'react'
import { useConfig } from '../../lib/config/ConfigContext.ts'
import { useHeartbeat } from '../../lib/live/HeartbeatContext.ts'
import { machineryOf } from './machineryOf.ts'
import type { Machinery } from './startTransaction.ts'

/** @returns What transactions of this page are carried out with. */
export function useMachinery(): Machinery {
  const config = useConfig()
  const heartbeat = useHeartbeat()
  return useMemo(() => machineryOf(config, heartbeat), [config, heartbeat])
}
