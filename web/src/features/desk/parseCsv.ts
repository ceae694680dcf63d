/** One record of a CSV file and the line of the file, from 1, on which it begins. */
export interface CsvRecord {
  readonly line: number
  readonly fields: readonly string[]
}

/** A file that is not CSV; `line` says where. */
export class CsvSyntaxError extends Error {
  override readonly name = 'CsvSyntaxError'
  readonly line: number

  constructor(line: number) {
    super(`The quotation mark opened on line ${line} is never closed.`)
    this.line = line
  }
}

/**
 * Reads CSV as spreadsheets write it (RFC 4180): comma, semicolon or tab, whichever the first line has most of;
 * quoted fields; any line ends; a byte order mark. Empty lines are left out, fields are trimmed.
 * @throws CsvSyntaxError when a quotation mark is never closed.
 */
export function parseCsv(text: string): CsvRecord[] {
  const content = text.replace(/^\uFEFF/, '')
  const delimiter = findDelimiter(content)
  const records: CsvRecord[] = []
  let fields: string[] = []
  let field = ''
  let line = 1
  let begins = 1
  let quotedSince = 0

  const endField = () => {
    fields.push(field.trim())
    field = ''
  }
  const endRecord = () => {
    endField()
    if (fields.some((value) => value !== '')) records.push({ line: begins, fields })
    fields = []
    begins = line + 1
  }

  for (let i = 0; i < content.length; i++) {
    const char = content[i]
    if (quotedSince) {
      if (char === '"' && content[i + 1] === '"') {
        field += '"'
        i++
      } else if (char === '"') quotedSince = 0
      else field += char
      if (char === '\n') line++
    } else if (char === '"' && field.trim() === '') {
      field = ''
      quotedSince = line
    } else if (char === delimiter) endField()
    else if (char === '\n') {
      endRecord()
      line++
    } else if (char !== '\r') field += char
  }
  if (quotedSince) throw new CsvSyntaxError(quotedSince)
  endRecord()
  return records
}

function findDelimiter(content: string): string {
  const first = content.split('\n', 1)[0] ?? ''
  const count = (delimiter: string) => first.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}
