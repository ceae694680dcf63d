import { createStore } from '../../../../lib/store/createStore.ts'

/**
 * The registrar's secret, or null while it was not entered. It lives as long as the page and is written nowhere: not
 * to the browser's storage, not to the chain, not to any server.
 */
export const registrarSecret = createStore<string | null>(null)
