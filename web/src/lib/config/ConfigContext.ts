import { createContext, useContext } from 'react'
import type { Config } from './config.ts'

export const ConfigContext = createContext<Config | undefined>(undefined)

/** @returns The configuration the page was started with. */
export function useConfig(): Config {
  const config = useContext(ConfigContext)
  if (!config) throw new Error('useConfig needs a ConfigContext above it')
  return config
}
