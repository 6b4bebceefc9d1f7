import { momentInWords } from '../report/moment.ts'
import type { Words } from '../text.ts'
import type { KeptFile } from './keeping.ts'
import type { Standing } from './standing.ts'

/**
 * What of an assessment is in a file and what is not, as a sentence.
 * @param today `YYYY-MM-DD` on this computer
 */
export function standingInWords(
  { filedAt, unfiled, answers: count }: Standing,
  today: string,
  words: Pick<Words, 'text' | 'formats'>,
): string {
  const { text } = words
  if (filedAt === null) {
    if (!unfiled) return text('backup.nothing')
    return count === 0 ? text('backup.neverCity') : text('backup.never', { count })
  }
  const when = momentInWords(filedAt, today, words)
  if (!unfiled) return text('backup.upToDate', { when })
  return count === 0 ? text('backup.behindCity', { when }) : text('backup.behind', { when, count })
}

/** The last file in a row of facts: when, and how many answers have come since. */
export function lastFileInWords(
  { filedAt, answers: count }: Standing,
  today: string,
  words: Pick<Words, 'text' | 'formats'>,
): string {
  if (filedAt === null) return words.text('list.neverFiled')
  const when = momentInWords(filedAt, today, words)
  return count === 0 ? when : words.text('backup.since', { when, count })
}

/** Why a file that should be up to date is not; empty where it is. */
export function faultInWords({ fault, name }: KeptFile, { text }: Pick<Words, 'text'>): string {
  return fault === null ? '' : text(fault, { name })
}
