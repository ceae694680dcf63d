import type { ReactNode } from 'react'
import classes from './DataTable.module.css'

export interface Column<Row> {
  readonly key: string
  readonly name: string
  readonly cell: (row: Row) => ReactNode
  /** Figures stand at the right. */
  readonly figure?: boolean
}

interface DataTableProps<Row> {
  /** What the table shows, for those who don't see what stands above it. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** Shown in place of no rows. */
  readonly empty: string
}

/** A table that turns into cards on narrow screens. */
export function DataTable<Row>({ caption, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <p className={classes.empty}>{empty}</p>
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, name, figure }) => (
            <th key={key} scope="col" data-figure={figure}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, name, cell, figure }) => (
              <td key={key} data-name={name} data-figure={figure}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
