import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isReminderDue,
  REMIND_AFTER_ANSWERS,
  REMIND_AFTER_DAYS,
  standingOf,
} from '../../src/core/backup/standing.ts'
import { bytesInWords } from '../../src/core/backup/bytes.ts'
import { lastFileInWords, standingInWords } from '../../src/core/backup/standing-words.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { AssessmentRecord, StoredAssessment } from '../../src/core/assessment/record.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { answer, INSTRUMENT } from '../fixtures/builders.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'
import { holds } from '../fixtures/properties.ts'

const QUESTIONS = coreQuestions(INSTRUMENT).map(({ id }) => id)
const BORN = Date.parse('2026-03-01T09:00:00.000Z')
const DAY = 86_400_000
const iso = (milliseconds: number) => new Date(milliseconds).toISOString()
const minute = (count: number) => iso(BORN + count * 60_000)

/** An assessment whose answers were given one a minute, from the first on. */
function stored(count: number, more: Partial<AssessmentRecord> = {}): StoredAssessment {
  const answers = QUESTIONS.slice(0, count).map((id, index) =>
    answer(id, 3, { updatedAt: minute(index + 1) }),
  )
  const record: AssessmentRecord = {
    version: 1,
    assessment: newAssessment('a', 'Recife', '2026-03-01'),
    instrument: { id: 'city-data-strategy', version: '1.0.0' },
    createdAt: iso(BORN),
    changedAt: minute(count),
    filedAt: null,
    place: null,
    ...more,
  }
  return { record, answers }
}

describe('what is in a file', () => {
  it('[BK1] before the first file, every answer is in none; an assessment without any has nothing to lose', () => {
    expect(standingOf(stored(3))).toEqual({ filedAt: null, unfiled: true, answers: 3 })
    expect(standingOf(stored(0))).toEqual({ filedAt: null, unfiled: false, answers: 0 })
  })

  it('[BK1] after a file, only what changed since is in none', () => {
    expect(standingOf(stored(5, { filedAt: minute(3) }))).toMatchObject({ unfiled: true, answers: 2 })
    expect(standingOf(stored(5, { filedAt: minute(5) }))).toMatchObject({ unfiled: false, answers: 0 })
  })

  it('[BK1] a change of the city alone is in no file, without an answer', () => {
    const changed = stored(2, { filedAt: minute(2), changedAt: minute(9) })
    expect(standingOf(changed)).toMatchObject({ unfiled: true, answers: 0 })
    expect(standingOf(stored(0, { changedAt: minute(1) }))).toMatchObject({ unfiled: true, answers: 0 })
  })

  it('[BK1] an answer that a clock elsewhere dated ahead came with its file', () => {
    const filed = stored(2, { filedAt: minute(2), changedAt: minute(2) })
    const ahead = answer('tra.open', 4, { updatedAt: '2027-01-01T00:00:00.000Z' })
    expect(standingOf({ ...filed, answers: [...filed.answers, ahead] })).toMatchObject({
      unfiled: false,
      answers: 0,
    })
  })
})

describe('the reminder', () => {
  it('[BK2] is due at exactly 20 answers, not at 19', () => {
    const now = minute(30)
    expect(isReminderDue(stored(REMIND_AFTER_ANSWERS - 1), null, now)).toBe(false)
    expect(isReminderDue(stored(REMIND_AFTER_ANSWERS), null, now)).toBe(true)
  })

  it('[BK2] is due after 7 days without a file, not a moment sooner, and only where something is in none', () => {
    const filedAt = minute(2)
    const due = Date.parse(filedAt) + REMIND_AFTER_DAYS * DAY
    const changed = stored(3, { filedAt })
    expect(isReminderDue(changed, null, iso(due - 1))).toBe(false)
    expect(isReminderDue(changed, null, iso(due))).toBe(true)
    expect(isReminderDue(stored(2, { filedAt }), null, iso(due + 90 * DAY))).toBe(false)
    expect(isReminderDue(stored(0), null, iso(due + 90 * DAY))).toBe(false)
  })

  it('[BK2] put off, it comes again after as many answers or days more', () => {
    const putOffAt = minute(5)
    expect(isReminderDue(stored(5 + 19), putOffAt, minute(40))).toBe(false)
    expect(isReminderDue(stored(5 + 20), putOffAt, minute(40))).toBe(true)
    const week = Date.parse(putOffAt) + REMIND_AFTER_DAYS * DAY
    expect(isReminderDue(stored(6), putOffAt, iso(week - 1))).toBe(false)
    expect(isReminderDue(stored(6), putOffAt, iso(week))).toBe(true)
  })

  it('[BK2] is never due just after a file, whatever was answered and whenever it was put off', () => {
    holds(
      fc.property(
        fc.nat(30),
        fc.option(fc.nat(1000), { nil: null }),
        fc.nat(100_000),
        (count, putOff, wait) => {
          const now = minute(count + wait)
          const filed = stored(count, { filedAt: now })
          return !isReminderDue(filed, putOff === null ? null : minute(putOff), now)
        },
      ),
    )
  })

  it('[BK2] once due, it stays so until there is a file or it is put off', () => {
    holds(
      fc.property(fc.nat(30), fc.nat(50_000), fc.nat(50_000), (count, wait, more) => {
        const one = stored(count)
        const due = isReminderDue(one, null, minute(count + wait))
        return !due || isReminderDue(one, null, minute(count + wait + more))
      }),
    )
  })
})

describe.each(LANGUAGES)('in words of %s', (language) => {
  const words = wordsIn(language)
  const said = (one: StoredAssessment) => standingInWords(standingOf(one), '2026-03-01', words)

  it('the sentence, the row and the reminder count the same answers', () => {
    const changed = stored(5, { filedAt: minute(3) })
    const when = words.text('moment.today', { time: words.formats(null).time(minute(3)) })
    expect(said(changed)).toBe(words.text('backup.behind', { count: 2, when }))
    expect(lastFileInWords(standingOf(changed), '2026-03-01', words)).toBe(
      words.text('backup.since', { count: 2, when }),
    )
  })

  it('each standing has a sentence of its own', () => {
    const all = [
      stored(0),
      stored(0, { changedAt: minute(1) }),
      stored(1),
      stored(2, { filedAt: minute(2) }),
      stored(2, { filedAt: minute(1) }),
      stored(2, { filedAt: minute(2), changedAt: minute(3) }),
    ].map(said)
    expect(new Set(all).size).toBe(all.length)
  })

  it('room is said in the unit that it fills', () => {
    const { decimal } = words.formats(null)
    expect(bytesInWords(400, words)).toBe(words.text('backup.kilobytes', { amount: decimal(0.4) }))
    expect(bytesInWords(1_250_000, words)).toBe(words.text('backup.megabytes', { amount: decimal(1.25) }))
    expect(bytesInWords(60_400_000_000, words)).toBe(words.text('backup.gigabytes', { amount: '60' }))
    expect(bytesInWords(0, words)).toBe(words.text('backup.kilobytes', { amount: decimal(0) }))
  })
})
