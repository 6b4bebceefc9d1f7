import type { EvidenceItem } from '../assessment/answer.ts'
import { isCurrent, reaches } from '../assessment/dates.ts'
import type { Level } from '../instrument/level.ts'
import { RECENT, supportCap } from './evidence.ts'

/** Which rule of the support cap (SPEC E3) holds the proof of an answer where it is. */
export type SupportReason =
  | 'none'
  | 'word'
  | 'expired'
  | 'undated'
  | 'document'
  | 'rule'
  | 'both'
  | 'outsider'

/**
 * What a level still asks for: something that shows it, a rule that was approved, a second and recent sign
 * that the rule is alive, something that an outsider saw.
 */
export type ProofNeed = 'document' | 'rule' | 'sign' | 'outsider'

/** What the proof of one answer supports, and why not more. */
export interface Support {
  readonly cap: Level
  readonly why: SupportReason
}

const DOCUMENT = 2
const RULE = 3

/** The level that these items support on the day `asOf`, with the rule that decides it (SPEC E3). */
export function supportOf(items: readonly EvidenceItem[], asOf: string): Support {
  const cap = supportCap(items, asOf)
  return { cap, why: reasonOf(cap, items, asOf) }
}

function reasonOf(cap: Level, items: readonly EvidenceItem[], asOf: string): SupportReason {
  if (cap === 5) return 'outsider'
  if (cap === 4) return 'both'
  if (cap === 3)
    return items.some((item) => item.strength === RULE && isCurrent(item, asOf)) ? 'rule' : 'document'
  const worth = items.filter(({ strength }) => strength >= DOCUMENT)
  if (worth.some(({ date }) => date !== null)) return 'expired'
  if (worth.length > 0) return 'undated'
  return items.length > 0 ? 'word' : 'none'
}

/** What is missing so that these items support `level`; nothing where they already do (SPEC E7). */
export function needsFor(level: Level, items: readonly EvidenceItem[], asOf: string): readonly ProofNeed[] {
  if (supportCap(items, asOf) >= level) return []
  if (level === 5) return ['outsider']
  if (level === 3) return ['document']
  const current = items.filter((item) => item.strength >= DOCUMENT && isCurrent(item, asOf))
  if (current.some(({ strength }) => strength === RULE)) return ['sign']
  return current.some(({ date }) => reaches(date, RECENT, asOf)) ? ['rule'] : ['rule', 'sign']
}

/**
 * The items that, made new or dated on the day `asOf`, would each raise what is supported, though never above the
 * claimed level: a proof that grew old, or one without a date (SPEC E7).
 */
export function renewable(
  level: Level,
  items: readonly EvidenceItem[],
  asOf: string,
): readonly EvidenceItem[] {
  const cap = supportCap(items, asOf)
  if (cap >= level) return []
  return items.filter((item) => {
    const renewed = items.map((one) => (one === item ? { ...one, date: asOf } : one))
    return supportCap(renewed, asOf) > cap
  })
}
