import type { Cell, Table } from '../../../core/report/blocks.ts'
import { Mark } from '../../../ui/mark.tsx'
import { ScaleBar, ScaleHead } from '../../../ui/scale-bar.tsx'
import { goToPart } from '../go-to-part.ts'
import styles from './table-view.module.css'

interface TableViewProps {
  readonly table: Table
}

/** A table of a report: label and value, or figures under a head. On a narrow screen its rows become blocks. */
export function TableView({ table }: TableViewProps) {
  return table.look === 'facts' ? <Facts table={table} /> : <Figures table={table} />
}

function Facts({ table }: TableViewProps) {
  return (
    <table className={styles.facts}>
      <caption className="visually-hidden">{table.caption}</caption>
      <tbody>
        {table.rows.map(([label, value], index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows are never reordered
          <tr key={index}>
            <th scope="row">{label?.text}</th>
            <td className={value?.own === true ? styles.own : undefined}>{value?.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Figures({ table }: TableViewProps) {
  const { columns, rows, caption } = table
  const isScale = (column: number) => rows.some((row) => row[column]?.bar !== undefined)
  return (
    <table className={styles.figures}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label, numeric }, column) =>
            isScale(column) ? (
              <th key={label} scope="col" className={styles.scale}>
                <span className="visually-hidden">{label}</span>
                <ScaleHead />
              </th>
            ) : (
              <th key={label} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows are never reordered
          <tr key={index}>
            {row.map((cell, column) => (
              <FigureCell
                key={columns[column]?.label}
                cell={cell}
                first={column === 0}
                of={columns[column]}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface FigureCellProps {
  readonly cell: Cell
  readonly first: boolean
  readonly of: Table['columns'][number] | undefined
}

function FigureCell({ cell, first, of }: FigureCellProps) {
  if (cell.bar !== undefined) {
    return (
      <td className={styles.scale}>
        <ScaleBar {...cell.bar} />
      </td>
    )
  }
  if (first) {
    return (
      <th scope="row">
        <CellWords cell={cell} />
      </th>
    )
  }
  return (
    <td data-numeric={of?.numeric === true || undefined}>
      <span className={styles.label}>{of?.label}</span> <CellWords cell={cell} />
    </td>
  )
}

/** The words of a cell with the marker of the component; where the cell leads to a heading, as a way there. */
function CellWords({ cell }: { readonly cell: Cell }) {
  const { mark, to, text } = cell
  const marked = mark === undefined || mark < 0 ? null : <Mark index={mark} size="small" />
  if (to === undefined) {
    return (
      <span className={styles.words}>
        {marked} <span>{text}</span>
      </span>
    )
  }
  return (
    <button type="button" className={styles.way} onClick={() => goToPart(to)}>
      {marked} <span>{text}</span>
    </button>
  )
}
