import type { Table } from '../../core/report/blocks.ts'
import type { Setting } from './piece.ts'
import { TYPE, type TextStyle } from './sheet.ts'

/** A column with its place from the left edge of the table, in millimetres. */
export interface TableColumn {
  readonly label: string
  readonly numeric: boolean
  readonly bars: boolean
  readonly x: number
  readonly width: number
  /** Width of the scale in a column of bars; a text of the cell stands after it. */
  readonly scale: number
  readonly style: TextStyle
}

/** Room for a cell's text after its bar, and for half a marker before and after a scale. */
const BAR_TEXT = 14
const BAR_EDGE = 1.5
/** Longest word, in millimetres, for which a column takes room from its neighbours. */
const LONGEST_WORD = 34

export function tableColumns(block: Table, { width, widthOf }: Setting): readonly TableColumn[] {
  const cellsOf = (index: number) => block.rows.flatMap((row) => row[index] ?? [])
  const bars = block.columns.map((_, index) => cellsOf(index).some((cell) => cell.bar !== undefined))
  const firstNumber = block.columns.findIndex((column, index) => column.numeric && bars[index] !== true)
  const styles = block.columns.map(({ numeric }, index) =>
    cellStyle({
      first: index === 0,
      numeric,
      anyBars: bars.includes(true),
      leading: index === firstNumber,
      wide: width > 140,
    }),
  )
  const gutters = block.columns.map(({ numeric }, index) => {
    const next = block.columns[index + 1]
    return next === undefined ? 0 : numeric && !next.numeric ? 7 : 3
  })
  const least = block.columns.map(({ label }, index) => {
    const cellWidth = widthOf(styles[index] ?? TYPE.cellText)
    const words = [
      ...label.split(/\s/u).map(widthOf(TYPE.cellHead)),
      ...cellsOf(index).flatMap((cell) =>
        cell.text.split(/\s/u).map((word) => cellWidth(word) + (cell.mark === undefined ? 0 : 6)),
      ),
    ]
    return Math.min(LONGEST_WORD, Math.max(0, ...words)) + (gutters[index] ?? 0) + 0.2
  })
  const widths = shared(
    block.columns.map((column) => column.share),
    least,
    width,
  )
  let x = 0
  return block.columns.map(({ label, numeric }, index) => {
    const left = x
    x += widths[index] ?? 0
    const inner = x - left - (gutters[index] ?? 0)
    const edge = bars[index] === true ? BAR_EDGE : 0
    const worded = edge > 0 && cellsOf(index).some((cell) => cell.text !== '')
    return {
      label,
      numeric,
      bars: edge > 0,
      x: left + edge,
      width: inner - edge,
      scale: edge > 0 ? inner - 2 * edge - (worded ? BAR_TEXT : 0) : 0,
      style: styles[index] ?? TYPE.cellText,
    }
  })
}

/** Widths by share; a column that its longest word does not fit takes what it lacks from those with room. */
function shared(shares: readonly number[], least: readonly number[], width: number): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0) || 1
  const wished = shares.map((share) => (share / total) * width)
  const lack = wished.map((own, index) => Math.max(0, (least[index] ?? 0) - own))
  const spare = wished.map((own, index) => Math.max(0, own - (least[index] ?? 0)))
  const lacking = lack.reduce((sum, one) => sum + one, 0)
  const sparing = spare.reduce((sum, one) => sum + one, 0)
  if (lacking === 0 || sparing === 0) return wished
  const moved = Math.min(lacking, sparing)
  return wished.map(
    (own, index) => own + ((lack[index] ?? 0) / lacking) * moved - ((spare[index] ?? 0) / sparing) * moved,
  )
}

interface Role {
  readonly first: boolean
  readonly numeric: boolean
  /** Whether the table has bars: then its first number is the figure that counts. */
  readonly anyBars: boolean
  readonly leading: boolean
  readonly wide: boolean
}

function cellStyle({ first, numeric, anyBars, leading, wide }: Role): TextStyle {
  if (numeric && !anyBars) return TYPE.cellStrong
  if (numeric && leading) return wide ? TYPE.cellLarge : TYPE.cellMedium
  if (numeric) return TYPE.cellNumber
  return first && anyBars ? TYPE.cellName : TYPE.cellText
}
