import { ratioOf, spreadOf } from './statistics.mjs'

/**
 * What was measured: one value a round, and the baseline's value of the same round, both in `unit`.
 * @typedef {object} Row
 * @property {string} what
 * @property {'ms' | 'kB' | 'µs'} unit
 * @property {readonly number[]} values
 * @property {readonly number[]} baseline
 * @property {number} [aim] the most that is wanted, in `unit`
 * @property {number} [most] the most that is wanted as a ratio to the baseline
 * @property {string} [fault] why nothing was measured; there are no values then
 */

/**
 * A row with its figures worked out.
 * @param {Row} row
 */
export function figuresOf({ what, unit, values, baseline, aim, most, fault }) {
  if (fault !== undefined) return { what, unit, aim, most, fault, verdict: 'not measured' }
  const spread = spreadOf(values)
  const ratio = ratioOf(values, baseline)
  const met = spread.median <= (aim ?? Infinity) && ratio <= (most ?? Infinity)
  return {
    what,
    unit,
    ...spread,
    baseline: spreadOf(baseline).median,
    ratio,
    aim,
    most,
    verdict: aim === undefined && most === undefined ? '' : met ? 'met' : 'not met',
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
  const { what, unit, median, low, high, baseline, ratio, aim, most, verdict } = figuresOf(row)
  const limit = [
    ...(aim === undefined ? [] : [`≤ ${aim} ${unit}`]),
    ...(most === undefined ? [] : [`≤ ${most} ×`]),
  ].join(', ')
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
