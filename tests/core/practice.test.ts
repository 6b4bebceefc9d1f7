import { expect, it } from 'vitest'
import { readinessOf, recommendPractice } from '../../src/core/scoring/practice.ts'
import { answer, city, every, type Given, INSTRUMENT } from '../fixtures/builders.ts'
import type { Answer } from '../../src/core/assessment/answer.ts'
import type { Assessment } from '../../src/core/assessment/assessment.ts'

function recommended(given: Readonly<Record<string, Given | Answer>>, more: Partial<Assessment> = {}) {
  const { assessment, answers } = city(given, more)
  return recommendPractice(INSTRUMENT, answers, assessment)
}

const ready = (given: Readonly<Record<string, Given | Answer>>) =>
  readinessOf(INSTRUMENT, city(given).answers)
    .filter((one) => one.ready)
    .map(({ module }) => module)

/** Just what each practice asks for. */
const EVA = { 'use.metrics': 3, 'qua.accuracy': 2 } as const
const AI = { 'gov.protection': 3, 'gov.inventory': 2, 'qua.bias': 2 } as const
const DAAS = { 'gov.inventory': 3, 'tra.internal': 2, 'cap.tools': 2 } as const

it('[X1] a practice is ready at exactly the levels that the instrument names, and not below', () => {
  expect(ready({})).toEqual([])
  for (const [module, needs] of Object.entries({ eva: EVA, ai: AI, daas: DAAS })) {
    expect(ready(needs)).toContain(module)
    for (const [question, level] of Object.entries(needs)) {
      expect(ready({ ...needs, [question]: level - 1 })).not.toContain(module)
      expect(ready({ ...needs, [question]: 'unknown' })).not.toContain(module)
    }
  }
})

it('[X1] readiness says which foundations stand and which miss, with the claimed level', () => {
  const { answers } = city({ 'use.metrics': 5, 'qua.accuracy': 1 })
  expect(readinessOf(INSTRUMENT, answers)[0]).toEqual({
    module: 'eva',
    ready: false,
    holds: [{ needs: 'use.metrics', atLeast: 3, level: 5 }],
    misses: [{ needs: 'qua.accuracy', atLeast: 2, level: 1 }],
  })
})

it('[X1] it goes by what is claimed, with or without proof', () => {
  expect(ready({ ...EVA, 'use.metrics': answer('use.metrics', 3) })).toEqual(['eva'])
})

it('[X2] of ready practices without answers the first of the instrument is recommended', () => {
  expect(recommended({ ...EVA, ...AI, ...DAAS })).toEqual({
    kind: 'recommended',
    module: 'eva',
    because: [
      { needs: 'use.metrics', atLeast: 3, level: 3 },
      { needs: 'qua.accuracy', atLeast: 2, level: 2 },
    ],
  })
})

const module = (id: string, level: Given) =>
  Object.fromEntries(
    INSTRUMENT.modules.find((one) => one.id === id)?.questions.map((one) => [one.id, level]) ?? [],
  )

it('[X2] the ready practice with the lowest mean is recommended', () => {
  const given = { ...EVA, ...AI, ...DAAS, ...module('eva', 4), ...module('ai', 2), ...module('daas', 3) }
  expect(recommended(given, { modules: ['eva', 'ai', 'daas'] })).toMatchObject({ module: 'ai' })
  expect(recommended({ ...given, 'gov.protection': 2 }, { modules: ['eva', 'ai', 'daas'] })).toMatchObject({
    module: 'daas',
  })
})

it('[X2] a practice that is off, or has no mean, counts as 1', () => {
  const given = { ...EVA, ...AI, ...DAAS, ...module('eva', 4), ...module('ai', 4), ...module('daas', 4) }
  expect(recommended(given, { modules: ['eva', 'daas'] })).toMatchObject({ module: 'ai' })
  expect(
    recommended({ ...given, ...module('daas', 'unknown') }, { modules: ['eva', 'ai', 'daas'] }),
  ).toMatchObject({ module: 'daas' })
  const broken = { ...given, 'daas.needs': 'na', 'daas.team': 'na' } as const
  expect(recommended(broken, { modules: ['eva', 'ai', 'daas'] })).toMatchObject({ module: 'daas' })
})

it('[X2] where none is ready, foundations come first, each question once with the highest level asked', () => {
  expect(recommended({ ...every('qua', 3) })).toEqual({
    kind: 'foundations-first',
    misses: [
      { needs: 'use.metrics', atLeast: 3, level: null },
      { needs: 'gov.protection', atLeast: 3, level: null },
      { needs: 'gov.inventory', atLeast: 3, level: null },
      { needs: 'tra.internal', atLeast: 2, level: null },
      { needs: 'cap.tools', atLeast: 2, level: null },
    ],
  })
})
