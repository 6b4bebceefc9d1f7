/** One question's part in a mean: a level, or null while it is missing, and its weight (> 0). */
export interface Weighted {
  readonly level: number | null
  readonly weight: number
}

const LOWEST = 1
const HIGHEST = 5

/**
 * Weighted mean of the levels that are there, 1 to 5; null if there is none (SPEC S4).
 * @param missing the level that takes the place of each one that is not there
 */
export function meanOf(items: readonly Weighted[], missing: number | null = null): number | null {
  let sum = 0
  let weights = 0
  for (const { level: given, weight } of items) {
    const level = given ?? missing
    if (level === null) continue
    sum += weight * level
    weights += weight
  }
  return weights === 0 ? null : sum / weights
}

/** A mean of 1 to 5 on a scale of 0 to 100 (SPEC S5). */
export function percentOf(mean: number): number {
  return (100 * (mean - LOWEST)) / (HIGHEST - LOWEST)
}

/** The range that missing levels leave open; null where there is none, or nothing is known. */
export function openRange({ low, high }: { readonly low: number | null; readonly high: number | null }): {
  readonly low: number
  readonly high: number
} | null {
  return low === null || high === null || low === high ? null : { low, high }
}

/** Between which values the mean will end, were every missing level the lowest or the highest (SPEC S6). */
export function boundsOf(items: readonly Weighted[]): {
  readonly low: number | null
  readonly high: number | null
} {
  return { low: meanOf(items, LOWEST), high: meanOf(items, HIGHEST) }
}
