/** The beginning of the names of the lines in which windows write down what waits. */
export const PENDING = `${__KEPT_AS__}.pending.`

/** The keys of the lines that windows have written down, in localStorage. */
export function pendingKeys(): readonly string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(PENDING))
}
