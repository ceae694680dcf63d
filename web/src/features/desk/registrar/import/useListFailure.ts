import { useLingui } from '@lingui/react/macro'
import { CsvSyntaxError } from '../../parseCsv.ts'
import { MissingColumnsError } from '../../residents/readResidents.ts'
import { SecretNeededError } from './resolveList.ts'

/** @returns A writer of why a whole list could not be taken. */
export function useListFailure(): (error: unknown) => string {
  const { t } = useLingui()
  return (error) => {
    if (error instanceof CsvSyntaxError)
      return t`The quotation mark opened in line ${error.line} is never closed. Mend the file and choose it again.`
    if (error instanceof SecretNeededError)
      return t`The list names documents. Enter the registrar's secret above: they are hashed with it in your browser.`
    if (error instanceof MissingColumnsError) {
      const names = { wallet: t`wallet`, person: t`document or nullifier`, district: t`district` }
      const missing = error.columns.map((column) => names[column]).join(', ')
      return t`The first line must name the columns. These are missing: ${missing}.`
    }
    return t`The chain does not answer. Check your connection and try again.`
  }
}
