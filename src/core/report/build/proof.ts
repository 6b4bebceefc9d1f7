import type { EvidenceItem } from '../../assessment/answer.ts'
import { isCurrent, lastDayOf } from '../../assessment/dates.ts'
import type { Saying } from '../figures.ts'

/** A proof in one line: what, where, how strong, from when, and whether it still counts. */
export function proofInWords(item: EvidenceItem, asOf: string, { text, formats }: Saying): string {
  const about = [
    text(`strength.${item.strength}`),
    item.date === null ? text('proof.undated') : formats.date(item.date),
    text('proof.validMonths', { count: item.validMonths }),
  ]
  const last = lastDayOf(item)
  if (last !== null) {
    const current = isCurrent(item, asOf)
    about.push(text(current ? 'proof.until' : 'proof.ended', { date: formats.date(last) }))
    if (!current) about.push(text('proof.expired'))
  }
  const where = item.where.trim() === '' ? '' : ` (${item.where.trim()})`
  return `${item.what}${where}. ${about.join(', ')}.`
}
