/** After how long a step first says that it goes on; then each time after twice as long, up to a limit. */
const PATIENCE_MS = 5_000
const LONGEST_PATIENCE_MS = 40_000

/** Tells the person at the terminal what goes on. */
export interface Progress {
  /** One sentence. */
  say(sentence: string): void
  /**
   * Does one step and tells how long it took.
   * @param name What the step does, as in "Chain".
   * @param work The step; may say something for its lines.
   */
  step<Result>(name: string, work: (remark: (text: string) => void) => Promise<Result>): Promise<Result>
}

/**
 * Progress as lines of text: one for each finished step, and one for each that takes long.
 * @param write Takes a line, as `console.log`.
 */
export function lineProgress(write: (line: string) => void): Progress {
  return {
    say: write,
    step: async (name, work) => {
      const begun = Date.now()
      let detail = ''
      const line = (mark: string) =>
        write(`  ${mark} ${name.padEnd(28)} ${elapsed(begun)}${detail && `  ${detail}`}`)
      let waiting: NodeJS.Timeout | undefined
      const wait = (patience: number) => {
        waiting = setTimeout(() => {
          line('…')
          wait(Math.min(patience * 2, LONGEST_PATIENCE_MS))
        }, patience)
      }
      wait(PATIENCE_MS)
      try {
        const result = await work((text) => {
          detail = text
        })
        line('✓')
        return result
      } catch (error) {
        line('✗')
        throw error
      } finally {
        clearTimeout(waiting)
      }
    },
  }
}

function elapsed(begun: number): string {
  return `${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s`
}
