import classes from './Histogram.module.css'

interface HistogramProps {
  readonly title: string
  readonly bars: readonly { readonly name: string; readonly count: number }[]
}

/** How often each case occurs; a table whose cells are bars, so that it reads well without seeing it. */
export function Histogram({ title, bars }: HistogramProps) {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{title}</caption>
      <tbody>
        {bars.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span
                className={classes.bar}
                style={{ width: `${(count / most) * 100}%` }}
                aria-hidden="true"
              />
            </td>
            <td className={classes.count}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
