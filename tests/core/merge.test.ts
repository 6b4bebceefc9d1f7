import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/assessment/answer.ts'
import { counterpartOf } from '../../src/core/merge/counterpart.ts'
import { fieldInWords, fieldName } from '../../src/core/merge/field-words.ts'
import { knownOf } from '../../src/core/merge/known.ts'
import { mergeArrival, NO_CHOICES, replaceWith } from '../../src/core/merge/merge.ts'
import { addsNothing, type ArrivalState, previewArrival } from '../../src/core/merge/preview.ts'
import { join, supersedes } from '../../src/core/merge/versions.ts'
import { sayingOf } from '../../src/core/report/saying.ts'
import { answer, NOW, proof } from '../fixtures/builders.ts'
import { storedOf } from '../fixtures/merging.ts'
import { LANGUAGES, wordsIn } from '../fixtures/words.ts'

const [EARLY, LATE] = ['2026-05-01T10:00:00.000Z', '2026-05-02T10:00:00.000Z']
const version = (revision: number, updatedAt: string, value: unknown = revision) => ({
  revision,
  updatedAt,
  value,
})
const mandate = (level: 1 | 2 | 3 | 4 | 5, revision: number, updatedAt: string, more: Partial<Answer> = {}) =>
  answer('gov.mandate', level, { revision, updatedAt, ...more })

it.each([
  ['changed more often, and later', version(2, LATE), version(1, EARLY), true],
  ['changed more often at the same time', version(2, EARLY), version(1, EARLY), true],
  ['changed more often, yet earlier', version(2, EARLY), version(1, LATE), false],
  ['changed as often, saying something else', version(2, LATE, 'a'), version(2, EARLY, 'b'), false],
  ['changed as often, saying the same, later', version(2, LATE, 'a'), version(2, EARLY, 'a'), true],
  ['itself', version(2, LATE), version(2, LATE), false],
  ['at the same moment in another zone', version(2, '2026-05-02T12:00:00+02:00'), version(1, LATE), true],
])('[MG1] a version comes after another: %s', (_, one, other, after) => {
  expect(supersedes(one, other)).toBe(after)
  if (after) expect(supersedes(other, one)).toBe(false)
})

it('[MG1] what none comes after stays: both sides of an answer, and each proof of either', () => {
  const here = storedOf([mandate(2, 2, EARLY, { evidence: [proof(2, null, 12, { id: 'e1' })] })])
  const there = storedOf([mandate(4, 2, LATE, { evidence: [proof(2, null, 12, { id: 'e2' })] })], {
    summary: 'Ours',
  })
  const joined = join(knownOf(here), knownOf(there))
  const left = (name: string) =>
    [...joined].filter(([key]) => key.includes(name)).map(([, versions]) => versions.length)
  expect(left('"answer"')).toEqual([2])
  expect(left('"proof"')).toEqual([1, 1])
  expect(left('"summary"')).toEqual([1])
})

describe('[MG3] the state of an answer', () => {
  const state = (mine: readonly Answer[], theirs: readonly Answer[]): readonly ArrivalState[] =>
    previewArrival(storedOf(mine), storedOf(theirs)).rows.map((row) => row.state)
  const item = proof(2, '2026-03', 12, { id: 'e1' })

  it.each<[ArrivalState, readonly Answer[], readonly Answer[]]>([
    ['new', [], [mandate(2, 1, EARLY)]],
    ['newer', [mandate(2, 1, EARLY)], [mandate(3, 2, LATE)]],
    ['older', [mandate(3, 2, LATE)], [mandate(2, 1, EARLY)]],
    ['here', [mandate(2, 1, EARLY)], []],
    ['same', [mandate(2, 1, EARLY)], [mandate(2, 1, EARLY)]],
    ['same', [mandate(2, 1, EARLY)], [mandate(2, 5, LATE)]],
    ['conflict', [mandate(2, 2, EARLY)], [mandate(3, 2, LATE)]],
    ['conflict', [mandate(2, 2, EARLY)], [mandate(3, 2, EARLY)]],
    ['conflict', [mandate(2, 3, EARLY)], [mandate(3, 2, LATE)]],
    [
      'conflict',
      [mandate(2, 2, EARLY, { evidence: [item] })],
      [mandate(2, 2, LATE, { evidence: [{ ...item, what: 'Other' }] })],
    ],
  ])('is %s', (expected, mine, theirs) => {
    expect(state(mine, theirs)).toEqual([expected])
  })

  it('knows the answers of several people apart', () => {
    expect(state([mandate(2, 1, EARLY)], [mandate(3, 2, LATE, { respondent: 'r2' })])).toEqual([
      'here',
      'new',
    ])
  })
})

describe('a merge', () => {
  it('[MG4] keeps an answer that is newer here as it is, unless the older one brings a proof', () => {
    const mine = mandate(3, 2, LATE)
    const quiet = mergeArrival(storedOf([mine]), storedOf([mandate(2, 1, EARLY)]), NO_CHOICES, NOW)
    expect(quiet.ok && quiet.value.answers).toEqual([mine])
    const proved = mandate(2, 1, EARLY, { evidence: [proof(2, null, 12, { id: 'e1' })] })
    const more = mergeArrival(storedOf([mine]), storedOf([proved]), NO_CHOICES, NOW)
    expect(more.ok && more.value.answers[0]).toMatchObject({ level: 3, revision: 3, updatedAt: NOW })
    expect(addsNothing(previewArrival(storedOf([mine]), storedOf([proved])))).toBe(false)
  })

  it('[MG4] takes a newer answer to the character, with the fields that this version does not know', () => {
    const theirs = { ...mandate(3, 2, LATE, { note: 'a\u0000\ud800' }), colour: 'green' }
    const result = mergeArrival(storedOf([mandate(2, 1, EARLY)]), storedOf([theirs]), NO_CHOICES, NOW)
    expect(result.ok && result.value.answers).toEqual([theirs])
  })

  it('[MG4] is refused where it would be longer than any file may be', () => {
    const many = (from: number) =>
      Array.from({ length: 3000 }, (_, at) => proof(1, null, 12, { id: `e${from + at}`, what: '' }))
    const mine = storedOf([mandate(2, 1, EARLY, { evidence: many(0) })])
    const theirs = storedOf([mandate(2, 2, LATE, { evidence: many(3000) })])
    expect(mergeArrival(mine, theirs, NO_CHOICES, NOW)).toEqual({
      ok: false,
      error: { code: 'import-too-long' },
    })
  })

  it('[MG5] is not a replacement, which takes the whole file and keeps id and birth', () => {
    const theirs = storedOf([mandate(1, 1, EARLY)], { id: 'other', summary: 'Theirs' })
    const replaced = replaceWith(storedOf([mandate(3, 2, LATE)]), theirs)
    expect(replaced.answers).toEqual(theirs.answers)
    expect(replaced.record.assessment).toMatchObject({ id: 'a1', summary: 'Theirs' })
  })
})

describe('[MG6] the assessment that a file belongs to', () => {
  const file = storedOf([mandate(3, 2, LATE)])

  it('is the one that says the same, before the one of its id', () => {
    const twin = storedOf(file.answers, { id: 'twin' })
    expect(counterpartOf([storedOf([]), twin], file)).toBe(twin)
  })

  it('is the one of its id, else one of the same city and day that shares an answer', () => {
    const own = storedOf([])
    const kin = storedOf([mandate(1, 2, LATE), answer('gov.body', 1)], { id: 'kin' })
    expect(counterpartOf([kin, own], file)).toBe(own)
    expect(counterpartOf([kin], file)).toBe(kin)
    expect(counterpartOf([storedOf(kin.answers, { id: 'kin', city: 'Elsewhere' })], file)).toBeNull()
    expect(counterpartOf([storedOf([mandate(1, 1, LATE)], { id: 'stranger' })], file)).toBeNull()
  })
})

it.each(LANGUAGES)('[MG3] the set-up is named and said in words in %s', (language) => {
  const words = wordsIn(language)
  const said = (name: string, value: unknown) =>
    fieldInWords(name, value, { ...sayingOf(words, 'BR'), has: words.has })
  expect(fieldName('summary', words)).toBe(words.text('import.field.summary'))
  expect(fieldName('population', words)).toBe(words.text('setup.population'))
  expect(fieldName('from the future', words)).toBe('from the future')
  for (const empty of [null, '', [], {}]) expect(said('groups', empty)).toBe(words.text('import.empty'))
  expect(said('scope', 'snapshot')).toBe(words.text('scope.snapshot'))
  expect(said('country', 'BR')).toBe(words.formats('BR').country('BR'))
  expect(said('priorityOutcome', 'waste')).toBe(words.text('outcome.waste'))
  expect(said('modules', ['ai'])).toBe(words.instrument.modules['ai']?.name)
  expect(said('weights', { a: 1, b: 2 })).toBe(words.text('import.entries', { count: 2 }))
  expect(said('date', '2026-05-11')).toBe(words.formats('BR').date('2026-05-11'))
})
