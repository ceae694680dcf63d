import { isStackUp, STATE_DIR } from './addresses.ts'

/** Before any test: @throws when there is nothing to test, with what to do. */
export default function requireStack(): void {
  if (isStackUp()) return
  throw new Error(
    `No stack is up in ${STATE_DIR}: start one by "npm start" in the root, or name another's state folder by E2E_STATE_DIR. "npm test" in the root does it by itself.`,
  )
}
