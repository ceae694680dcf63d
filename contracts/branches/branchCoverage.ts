/** How many of a file's branches were found, and how many the tests took. */
export interface FileBranches {
  readonly file: string
  readonly found: number
  readonly taken: number
}

/**
 * Reads the branches out of an lcov report.
 * @param lcov The report's text.
 * @returns Each file once, in the report's order; files without branches have zeros.
 */
export function branchCoverage(lcov: string): FileBranches[] {
  return lcov
    .split('end_of_record')
    .map((record) => ({
      file: /^SF:(.*)$/m.exec(record)?.[1],
      found: Number(/^BRF:(\d+)$/m.exec(record)?.[1] ?? 0),
      taken: Number(/^BRH:(\d+)$/m.exec(record)?.[1] ?? 0),
    }))
    .flatMap(({ file, ...branches }) => (file === undefined ? [] : [{ file, ...branches }]))
}
