import type { ReactNode } from 'react'
import styles from './explanation.module.css'

interface SumTableProps {
  readonly caption: string
  /** Heads of the columns; all but the first hold numbers. */
  readonly heads: readonly string[]
  readonly rows: readonly {
    readonly key: string
    readonly name: ReactNode
    readonly cells: readonly ReactNode[]
  }[]
  /** The last row, with its name first. */
  readonly totals?: readonly string[]
}

/** A table of an arithmetic: what is counted, a number a column, and the sum below. */
export function SumTable({ caption, heads, rows, totals }: SumTableProps) {
  return (
    <table className={styles.sum}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={heads[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
      {totals === undefined ? null : (
        <tfoot>
          <tr>
            <th scope="row">{totals[0]}</th>
            {totals.slice(1).map((total, index) => (
              <td key={heads[index + 1]}>{total}</td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
}
