import type { EvidenceItem } from '../../assessment/answer.ts'
import { isCurrent } from '../../assessment/dates.ts'
import type { Saying } from '../figures.ts'

/** A proof in one line: what, where, how strong, from when, and whether it still counts. */
export function proofInWords(item: EvidenceItem, asOf: string, { text, formats }: Saying): string {
  const about = [
    text(`strength.${item.strength}`),
    item.date === null ? text('proof.undated') : formats.date(item.date),
    text('proof.validMonths', { count: item.validMonths }),
  ]
  if (item.date !== null && !isCurrent(item, asOf)) about.push(text('proof.expired'))
  const where = item.where.trim() === '' ? '' : ` (${item.where.trim()})`
  return `${item.what}${where}. ${about.join(', ')}.`
}
