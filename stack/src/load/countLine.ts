/** Tells how far work is: on a terminal in one line that is written anew, elsewhere in a line now and then. */
export interface CountLine {
  show(done: number): void
  /** Leaves the line. */
  end(): void
}

/** Elsewhere: so many lines in all. */
const LINES = 10

/**
 * @param what Such as "Filed".
 * @param all How much there is to do.
 */
export function countLine(out: NodeJS.WriteStream, what: string, all: number): CountLine {
  let told = 0
  return {
    show(done) {
      const line = `  ${what} ${done} of ${all}`
      if (out.isTTY) out.write(`\r${line}`)
      else if (done - told >= all / LINES || done === all) {
        told = done
        out.write(`${line}\n`)
      }
    },
    end() {
      if (out.isTTY) out.write('\n')
    },
  }
}
