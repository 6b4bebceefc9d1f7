import type { EvidenceItem } from '../assessment/answer.ts'
import { addMonths, isCurrent } from '../assessment/dates.ts'
import type { Level } from '../instrument/structure.ts'

/** Months in which a second proof must have been made to show that a rule is alive (SPEC E3). */
const RECENT = 12

/**
 * The highest level that these items support on the day `asOf` (`YYYY-MM-DD`), 2 to 5 (SPEC E3). Expired and
 * undated items are worth no more than a word, and a word supports no more than level 2.
 */
export function supportCap(items: readonly EvidenceItem[], asOf: string): Level {
  const current = items.filter((item) => isCurrent(item, asOf))
  if (current.some((item) => item.strength === 4)) return 5
  const recent = current.filter((item) => item.date !== null && addMonths(item.date, RECENT) >= asOf)
  const ruleAndSign = current.some(
    (rule) => rule.strength === 3 && recent.some((sign) => sign !== rule && sign.strength >= 2),
  )
  if (ruleAndSign) return 4
  return current.some((item) => item.strength >= 2) ? 3 : 2
}

/** The level that is claimed and supported; the claim itself is never overwritten (SPEC E4). */
export function supportedLevel(level: Level, items: readonly EvidenceItem[], asOf: string): Level {
  const cap = supportCap(items, asOf)
  return level < cap ? level : cap
}
