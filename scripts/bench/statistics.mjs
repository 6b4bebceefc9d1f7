/**
 * The value below which a share of all values lies, interpolated between neighbours.
 * @param {readonly number[]} values in any order
 * @param {number} share 0 to 1
 */
export function quantile(values, share) {
  if (values.length === 0) throw new Error('no values')
  const sorted = [...values].toSorted((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? NaN
  const above = sorted[Math.ceil(place)] ?? NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5)
}

/**
 * The middle and the quarters around it, in the unit of the values.
 * @param {readonly number[]} values
 */
export function spreadOf(values) {
  return { median: median(values), low: quantile(values, 0.25), high: quantile(values, 0.75) }
}

/**
 * How many times the baseline: the median over rounds of a round's value to the same round's baseline. What
 * slows the machine down slows both, so this hardly moves where milliseconds do.
 * @param {readonly number[]} values one a round
 * @param {readonly number[]} baseline one a round, in the same order
 */
export function ratioOf(values, baseline) {
  if (values.length !== baseline.length) throw new Error('a round without its baseline')
  return median(values.map((value, round) => value / (baseline[round] ?? NaN)))
}
