/** An anchored level, 1 (lowest) to 5. */
export type Level = 1 | 2 | 3 | 4 | 5
export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5]

/** A number that is known to be a level. Throws where it is not: that is a bug, never bad input. */
export function asLevel(value: number): Level {
  const level = LEVELS.find((one) => one === value)
  if (level === undefined) throw new Error(`${value} is no level`)
  return level
}
