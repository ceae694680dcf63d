/** Runs jobs one after the other, in the order they came, whatever happens to each. */
export type Serial = <T>(job: () => Promise<T>) => Promise<T>

/** Makes a queue of its own. */
export function createSerial(): Serial {
  let last: Promise<unknown> = Promise.resolve()
  return (job) => {
    const run = last.then(job, job)
    last = run
    return run
  }
}
