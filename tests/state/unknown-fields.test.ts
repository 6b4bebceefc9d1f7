import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startApp } from '../fixtures/app.ts'
import { at, changed, type Json, type Path, parsedFile } from '../fixtures/files.ts'
import { many } from '../fixtures/long.ts'

const SEED = 20260511
const asFile = (text: string) => ({ size: new TextEncoder().encode(text).length, text: async () => text })

/** Names that objects inherit, that programs look for, and that people write. */
const NAMES = [
  'constructor',
  'toString',
  'prototype',
  'hasOwnProperty',
  'then',
  'length',
  'kind',
  '0',
  'é',
  'cor ',
]

const REQUEST = {
  id: 'r1',
  assessment: 'a1',
  from: 'Marta',
  to: { role: null, name: 'Ana' },
  message: '',
  questions: ['gov.mandate'],
}

/** A real file, half of them a colleague's copy, with few answers so that many can be tried. */
function base(asked: boolean): Json {
  const file = parsedFile()
  const answers = (file['answers'] as { evidence: unknown[] }[]).filter(({ evidence }) => evidence.length > 0)
  return { ...file, answers: answers.slice(0, 2), ...(asked ? { request: REQUEST } : {}) }
}

const PLACES: readonly Path[] = [
  [],
  ['instrument'],
  ['assessment'],
  ['assessment', 'eligibility'],
  ['answers', 0],
  ['answers', 1],
  ['answers', 0, 'evidence', 0],
  ['answers', 1, 'evidence', 0],
  ['request'],
  ['request', 'to'],
]

const anyName = fc.oneof(fc.constantFrom(...NAMES), fc.string({ minLength: 1, maxLength: 8 })).filter(
  // These belong to one file, or are known.
  (name) => !['checksum', '__proto__', 'id', 'to', 'date', 'note', 'city', 'level', 'words'].includes(name),
)
const anyField = fc.record({
  place: fc.constantFrom(...PLACES),
  name: anyName,
  value: fc.jsonValue({ maxDepth: 5 }),
})

/** What JSON can hold of a value, without the one key that is left out. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, one: unknown) => (key === '__proto__' ? undefined : one))

describe('fields that this version does not know', () => {
  it('[F13] stay through opening, storing, editing and saving, at every depth and whatever their name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(anyField, { minLength: 1, maxLength: 6 }),
        async (asked, fields) => {
          const placed = fields.filter(({ place }) => asked || place[0] !== 'request')
          const file = placed.reduce(
            (one, { place, name, value }) => changed(one, [...place, name], value),
            base(asked),
          )
          const app = await startApp()
          const id = (await app.actions.openFile(asFile(JSON.stringify(file)))) ?? 'refused'
          expect(app.store.getState().notice).toBeNull()
          const again = await app.reload()
          await again.actions.openAssessment(id)
          const [first] = file['answers'] as { question: string; evidence: { id: string }[] }[]
          await again.actions.editAnswer(first?.question ?? '', { kind: 'level', level: 1 })
          await again.actions.editAnswer(first?.question ?? '', {
            kind: 'evidence-put',
            item: {
              id: first?.evidence[0]?.id ?? '',
              what: 'Another',
              where: '',
              strength: 2,
              validMonths: 12,
              date: null,
            },
          })
          await again.actions.editAssessment({ summary: 'Edited' })
          await again.actions.saveFile()
          const saved = JSON.parse(String(again.saved.at(-1)?.content)) as Json
          const answers = saved['answers'] as { question: string }[]
          const sorted = (file['answers'] as { question: string }[]).map(({ question }) =>
            answers.find((one) => one.question === question),
          )
          for (const { place, name } of placed) {
            const path = [...place, name]
            expect(plain(at({ ...saved, answers: sorted }, path)), path.join('.')).toEqual(
              plain(at(file, path)),
            )
          }
          expect('polluted' in {}).toBe(false)
        },
      ),
      { seed: SEED, numRuns: many(60, 3000) },
    )
  })

  it('[F13] "__proto__" alone is left out, at every depth, and changes no object', async () => {
    const app = await startApp()
    const text = JSON.stringify({ ...base(false), more: 'MARK' }).replace(
      '"MARK"',
      '{"a":[{"__proto__":{"polluted":1},"b":2}],"__proto__":{"polluted":1}}',
    )
    const id = (await app.actions.openFile(asFile(text))) ?? ''
    await app.actions.openAssessment(id)
    await app.actions.saveFile()
    const saved = JSON.parse(String(app.saved.at(-1)?.content)) as Json
    expect(JSON.stringify(saved['more'])).toBe('{"a":[{"b":2}]}')
    expect('polluted' in {}).toBe(false)
  })

  it('[F13] go along with a copy of the assessment', async () => {
    const app = await startApp()
    const id = (await app.actions.openFile(asFile(JSON.stringify({ ...base(false), more: { x: 1 } })))) ?? ''
    const copy = (await app.actions.duplicateAssessment(id, 'Copy')) ?? ''
    await app.actions.openAssessment(copy)
    await app.actions.saveFile()
    expect(JSON.parse(String(app.saved.at(-1)?.content))).toMatchObject({ more: { x: 1 } })
  })
})
