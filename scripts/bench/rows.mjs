import { ratioOf, spreadOf } from './statistics.mjs'

/**
 * What was measured: one value a round, and the baseline's value of the same round, both in `unit`.
 * @typedef {object} Row
 * @property {string} what
 * @property {'ms' | 'kB' | 'µs'} unit
 * @property {readonly number[]} values
 * @property {readonly number[]} baseline
 * @property {number} [aim] the most that is wanted, in `unit`
 * @property {string} [fault] why nothing was measured; there are no values then
 */

/**
 * A row with its figures worked out.
 * @param {Row} row
 */
export function figuresOf({ what, unit, values, baseline, aim, fault }) {
  if (fault !== undefined) return { what, unit, aim, fault, verdict: 'not measured' }
  const spread = spreadOf(values)
  return {
    what,
    unit,
    ...spread,
    baseline: spreadOf(baseline).median,
    ratio: ratioOf(values, baseline),
    aim,
    verdict: aim === undefined ? '' : spread.median <= aim ? 'met' : 'not met',
  }
}

const HEAD = ['what', 'median', 'quarters', 'baseline', 'ratio', 'aim', '']

/**
 * The table to print, a line a row.
 * @param {readonly Row[]} rows
 */
export function tableOf(rows) {
  const cells = [HEAD, ...rows.map(cellsOf)]
  const widths = HEAD.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  return cells.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  )
}

/** @param {Row} row */
function cellsOf(row) {
  const { what, unit, median, low, high, baseline, ratio, aim, verdict } = figuresOf(row)
  const limit = aim === undefined ? '' : `≤ ${aim} ${unit}`
  if (row.fault !== undefined) return [what, '', '', '', '', limit, verdict]
  const measured = [
    `${short(median)} ${unit}`,
    `${short(low)} – ${short(high)}`,
    `${short(baseline)} ${unit}`,
  ]
  return [what, ...measured, `${short(ratio)} ×`, limit, verdict]
}

/** Three figures, which is more than a measurement of this kind is worth. */
function short(value = NaN) {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}
