/** What the program can try out of itself, in the order in which it does. */
export const CHECKS = [
  'storage',
  'lasting',
  'offline',
  'hash',
  'protection',
  'scoring',
  'requests',
  'policy',
] as const
export type CheckId = (typeof CHECKS)[number]

/** `unknown`: this browser does not let it be tried, or answers neither yes nor no. */
export type Outcome = 'passed' | 'failed' | 'unknown'

/** What a check found: no word, no text that a person wrote. */
export interface Finding {
  readonly outcome: Outcome
  readonly count?: number
}

export interface CheckResult extends Finding {
  readonly id: CheckId
  readonly milliseconds: number
}

export function finding(passed: boolean, count?: number): Finding {
  return { outcome: passed ? 'passed' : 'failed', ...(count === undefined ? {} : { count }) }
}

/** How many checks came out in a way. */
export function countOf(results: readonly CheckResult[], outcome: Outcome): number {
  return results.filter((one) => one.outcome === outcome).length
}
