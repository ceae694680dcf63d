/**
 * Writes CSV that spreadsheets open as it is (RFC 4180, with a byte order mark, so that Cyrillic is read rightly).
 * A field that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(writeField).join(',')).join('\r\n')}\r\n`
}

function writeField(field: string): string {
  const safe = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
