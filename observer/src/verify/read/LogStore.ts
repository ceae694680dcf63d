/** Keeps texts by their keys: a file, IndexedDB, or nothing but memory. What it holds is believed as the RPC is. */
export interface LogStore {
  readonly get: (key: string) => Promise<string | undefined>
  readonly set: (key: string, text: string) => Promise<void>
}
