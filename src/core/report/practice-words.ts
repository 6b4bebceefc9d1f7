import { partWords } from '../instrument/part-words.ts'
import type { Footing, Practice, Readiness } from '../scoring/practice.ts'
import { levelInWords, type Saying } from './figures.ts'

/** Which practice to deepen first, or that foundations come first: one sentence (SPEC X2). */
export function practiceInWords(practice: Practice, { text, instrument }: Saying): string {
  if (practice.kind === 'foundations-first') return text('practice.foundations')
  return text('practice.first', { practice: partWords(instrument, practice.module).name })
}

/** Why: what the rule looked at. The questions behind it are named below. */
export function practiceReason({ kind }: Practice, { text }: Saying): string {
  return text(kind === 'recommended' ? 'practice.firstWhy' : 'practice.foundationsWhy')
}

/** The questions that the recommendation names. */
export function footingsOf(practice: Practice): readonly Footing[] {
  return practice.kind === 'recommended' ? practice.because : practice.misses
}

/** Where a foundation stands, and what is needed of it. `asked` is false where the assessment leaves it out. */
export function footingInWords({ level, atLeast }: Footing, asked: boolean, saying: Saying): string {
  const { text } = saying
  const needed = String(atLeast)
  if (level === null) return text(asked ? 'practice.open' : 'practice.notAsked', { needed })
  return text(level < atLeast ? 'practice.misses' : 'practice.holds', {
    level: levelInWords(level, saying),
    needed,
  })
}

/** `2 of 3 foundations stand` */
export function readinessInWords({ holds, misses }: Readiness, { text, formats }: Saying): string {
  return text('practice.ready', {
    holds: formats.whole(holds.length),
    total: formats.whole(holds.length + misses.length),
  })
}
