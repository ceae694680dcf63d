import { createMemoryStorage } from './memoryStorage.ts'

let found: Storage | undefined

/** @returns What outlives the page; where the browser forbids that, what lives as long as the page. */
export function pageStorage(): Storage {
  found ??= browserStorage() ?? createMemoryStorage()
  return found
}

function browserStorage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
