const PATIENCE_MS = 5_000

/** Tells the person at the terminal what goes on. */
export interface Progress {
  /** One sentence. */
  say(sentence: string): void
  /**
   * Does one step and tells how long it took.
   * @param name What the step does, as in "Chain".
   * @param work The step; may resolve to a remark for its line.
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
      const waiting = setInterval(() => write(`  … ${name.padEnd(28)} ${elapsed(begun)}`), PATIENCE_MS)
      try {
        const result = await work((text) => {
          detail = text
        })
        write(`  ✓ ${name.padEnd(28)} ${elapsed(begun)}${detail && `  ${detail}`}`)
        return result
      } catch (error) {
        write(`  ✗ ${name.padEnd(28)} ${elapsed(begun)}`)
        throw error
      } finally {
        clearInterval(waiting)
      }
    },
  }
}

function elapsed(begun: number): string {
  return `${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s`
}
