/** A page stays alive when nothing holds its thread for longer than this. */
const TURN_MS = 25

let last = 0

/** Lets other work have its turn, if it has waited long enough. */
export async function breathe(): Promise<void> {
  if (performance.now() - last < TURN_MS) return
  await new Promise((go) => setTimeout(go))
  last = performance.now()
}
