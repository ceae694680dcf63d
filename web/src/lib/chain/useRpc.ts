import { useMemo } from 'react'
import { useConfig } from '../config/ConfigContext.ts'
import { createRpc, type RpcRequest } from './rpc.ts'

/** @returns A way to ask the configured node. */
export function useRpc(): RpcRequest {
  const { rpc } = useConfig()
  return useMemo(() => createRpc(rpc), [rpc])
}
