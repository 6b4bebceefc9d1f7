import type { EvidenceItem } from '../assessment/answer.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { isCurrent, reaches } from '../assessment/dates.ts'
import type { Level } from '../instrument/level.ts'

/** From this claimed level on something should be there to show (SPEC E5). */
export const SHOWABLE = 3
/** Months in which a second proof must have been made to show that a rule is alive (SPEC E3). */
export const RECENT = 12
/** Strengths of proof: a working document, a rule that was approved or published, something seen by an outsider. */
const DOCUMENT = 2
const RULE = 3
const OUTSIDER = 4
/** What needs no proof (SPEC E3). */
const LOWEST_CAP = 2

/** The day to which ages of proof are counted: that of the assessment, or of its closing (SPEC E2). */
export function asOfDate({ date, closedAt }: Pick<Assessment, 'date' | 'closedAt'>): string {
  return closedAt ?? date
}

/**
 * The highest level that these items support on the day `asOf` (`YYYY-MM-DD`), 2 to 5 (SPEC E3). Expired and
 * undated items are worth no more than a word, and a word supports no more than level 2.
 */
export function supportCap(items: readonly EvidenceItem[], asOf: string): Level {
  let documents = 0
  let rules = 0
  let signs = 0
  let both = 0
  for (const item of items) {
    if (item.strength < DOCUMENT || !isCurrent(item, asOf)) continue
    if (item.strength === OUTSIDER) return 5
    const rule = Number(item.strength === RULE)
    const sign = Number(reaches(item.date, RECENT, asOf))
    documents += 1
    rules += rule
    signs += sign
    both += rule * sign
  }
  // A rule is no sign of itself: of all pairs, those of one item with itself do not count.
  if (rules * signs > both) return 4
  return documents > 0 ? 3 : LOWEST_CAP
}

/** The level that is claimed and supported; the claim itself is never overwritten (SPEC E4). */
export function supportedLevel(level: Level, items: readonly EvidenceItem[], asOf: string): Level {
  if (level <= LOWEST_CAP) return level
  const cap = supportCap(items, asOf)
  return level < cap ? level : cap
}
