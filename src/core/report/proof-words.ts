import type { EvidenceItem } from '../assessment/answer.ts'
import { isCurrent, lastDayOf } from '../assessment/dates.ts'
import type { Level } from '../instrument/level.ts'
import type { ProofCount } from '../scoring/evidence-score.ts'
import type { ComponentProof } from '../scoring/proof-score.ts'
import type { ProofNeed, SupportReason } from '../scoring/support.ts'
import { type Saying, levelInWords } from './figures.ts'

/** "Proof for 3 of 17" (SPEC E6). */
export function countOfProof({ proved, claimed }: ProofCount, { text, formats }: Saying): string {
  if (claimed === 0) return text('proof.countNone')
  return text('proof.count', { proved: formats.whole(proved), count: claimed })
}

/** The same, and while it is not drawn, from when on the supported level will be (SPEC E6). */
export function proofCountInWords(count: ProofCount, saying: Saying): string {
  const counted = countOfProof(count, saying)
  return count.drawn || count.claimed === 0 ? counted : `${counted} ${saying.text('proof.notDrawn')}`
}

/** `4 of 5 (80%)`: how many of the higher claims have current proof (SPEC E5). */
export function coverageOfProof(
  { proved, claimed }: Pick<ComponentProof, 'proved' | 'claimed'>,
  { text, formats }: Saying,
): string {
  if (claimed === 0) return text('proof.coverageNone')
  return text('proof.coverageOf', {
    proved: formats.whole(proved),
    claimed: formats.whole(claimed),
    share: formats.percent(proved / claimed),
  })
}

/** A supported mean as a figure, or a dash where there is none. */
export function supportedMeanInWords(
  { supportedMean }: Pick<ComponentProof, 'supportedMean'>,
  { text, formats }: Saying,
): string {
  return supportedMean === null ? text('figure.dash') : formats.decimal(supportedMean)
}

/** A supported stage with its name; while answers are missing it may still be open. */
export function supportedStageInWords(
  { supportedStage, supportedMean }: Pick<ComponentProof, 'supportedStage' | 'supportedMean'>,
  saying: Saying,
): string {
  if (supportedStage !== null) return levelInWords(supportedStage, saying)
  return saying.text(supportedMean === null ? 'figure.dash' : 'proof.open')
}

/** Why the proof of an answer supports what it supports and no more (SPEC E3). */
export function reasonInWords(why: SupportReason, { text }: Saying): string {
  return text(`support.why.${why}`)
}

/** What would lift a claim's support, a sentence each: what its level asks for, then what could be renewed (SPEC E7). */
export function liftInWords(
  level: Level,
  needs: readonly ProofNeed[],
  renewable: readonly EvidenceItem[],
  asOf: string,
  saying: Saying,
): readonly string[] {
  return [
    ...needs.map((need) => saying.text(`support.need.${need}`, { level })),
    ...renewable.map((item) => renewalInWords(item, asOf, saying)),
  ]
}

/** A proof whose time is over: what it is, and since when it no longer counts (SPEC E1). */
export function expiredInWords(item: EvidenceItem, { text, formats }: Saying): string {
  const last = lastDayOf(item)
  return last === null ? item.what : text('proof.expiredItem', { what: item.what, date: formats.date(last) })
}

function renewalInWords(item: EvidenceItem, asOf: string, { text, formats }: Saying): string {
  const last = lastDayOf(item)
  const { what } = item
  if (last === null) return text('support.date', { what })
  if (isCurrent(item, asOf)) return text('support.refresh', { what })
  return text('support.renew', { what, date: formats.date(last) })
}
