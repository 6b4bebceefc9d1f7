import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareBackup } from '../../src/core/backup/compare.ts'
import type { Answer } from '../../src/core/assessment/answer.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import type { StoredAssessment } from '../../src/core/assessment/record.ts'
import { fileOf } from '../../src/core/exchange/write-file.ts'
import { answer, NOW } from '../fixtures/builders.ts'
import { holds } from '../fixtures/properties.ts'

const CITY = newAssessment('a', 'Recife', '2026-05-11')
const here = (answers: readonly Answer[], changedAt = NOW, assessment = CITY): StoredAssessment => ({
  record: {
    version: 1,
    assessment,
    instrument: { id: 'city-data-strategy', version: '1.0.0' },
    createdAt: NOW,
    changedAt,
    filedAt: null,
    place: 'gov.body',
  },
  answers,
})
/** The file that an assessment leaves as. */
const left = (stored: StoredAssessment, writtenAt = NOW) => ({ ...fileOf(stored), writtenAt })

const LATER = '2026-05-12T10:00:00.000Z'
const first = answer('gov.mandate', 3)
const second = answer('gov.body', 2)
const changed = answer('gov.mandate', 4, { revision: 2, updatedAt: LATER })

it('[BK4] a file that holds everything is the same, whatever the order and wherever the person was', () => {
  const stored = here([first, second])
  expect(compareBackup(left(here([second, first])), stored)).toEqual({
    kind: 'same',
    newerHere: [],
    newerThere: [],
    city: false,
  })
})

it('[BK4] an older file lacks what was answered or changed since', () => {
  const stored = here([changed, second], LATER)
  expect(compareBackup(left(here([first])), stored)).toMatchObject({
    kind: 'older',
    newerHere: ['gov.mandate', 'gov.body'],
    newerThere: [],
  })
})

it('[BK4] a newer file holds what is not here', () => {
  const file = left(here([changed, second], LATER), LATER)
  expect(compareBackup(file, here([first]))).toMatchObject({
    kind: 'newer',
    newerHere: [],
    newerThere: ['gov.mandate', 'gov.body'],
  })
})

it('[BK4] where each holds something newer, both are told', () => {
  const file = left(here([changed]), LATER)
  expect(compareBackup(file, here([first, second]))).toMatchObject({
    kind: 'both',
    newerHere: ['gov.body'],
    newerThere: ['gov.mandate'],
  })
})

it('[BK4] the same revision at the same time with other words is never called the same', () => {
  const edited = { ...first, note: 'someone else wrote this' }
  expect(compareBackup(left(here([edited])), here([first]))).toMatchObject({
    kind: 'newer',
    newerThere: ['gov.mandate'],
  })
})

it('[BK4] a change of the city is told, and dated by the file and the last change here', () => {
  const named = { ...CITY, city: 'Recife do Norte' }
  const file = left(here([first]))
  expect(compareBackup(file, here([first], LATER, named))).toMatchObject({ kind: 'older', city: true })
  const after = left(here([first], NOW, named), LATER)
  expect(compareBackup(after, here([first]))).toMatchObject({ kind: 'newer', city: true })
})

it('[BK4] a file of another assessment is named, not compared', () => {
  const other = here([first], NOW, { ...CITY, id: 'b', city: 'Olinda' })
  expect(compareBackup(left(other), here([first]))).toEqual({
    kind: 'another',
    city: 'Olinda',
    date: '2026-05-11',
  })
})

it('[BK4] the same is said when and only when nothing differs, and the two sides mirror each other', () => {
  const answers = fc
    .uniqueArray(
      fc.record({
        question: fc.constantFrom('gov.mandate', 'gov.body', 'tra.open', 'cap.tools'),
        revision: fc.integer({ min: 1, max: 3 }),
      }),
      { selector: ({ question }) => question },
    )
    .map((all) => all.map(({ question, revision }) => answer(question, 3, { revision })))
  const sorted = (all: readonly Answer[]) =>
    JSON.stringify(
      all
        .map(({ question, revision }) => [question, revision])
        .toSorted((a, b) => String(a).localeCompare(String(b))),
    )
  holds(
    fc.property(answers, answers, (mine, theirs) => {
      const one = compareBackup(left(here(theirs)), here(mine))
      const other = compareBackup(left(here(mine)), here(theirs))
      if (one.kind === 'another' || other.kind === 'another') throw new Error('the same assessment')
      expect(one.kind === 'same').toBe(sorted(mine) === sorted(theirs))
      expect(one.newerHere.toSorted()).toEqual(other.newerThere.toSorted())
      expect(one.newerThere.toSorted()).toEqual(other.newerHere.toSorted())
    }),
  )
})
