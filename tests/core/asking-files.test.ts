import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeQuestionsFile } from '../../src/core/asking/questions-file.ts'
import { writeReplyFile } from '../../src/core/asking/reply-file.ts'
import { questionsFor, withoutAnswer } from '../../src/core/asking/whom.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import { formatOf } from '../../src/core/exchange/envelope.ts'
import { limitedTo } from '../../src/core/instrument/limited.ts'
import { coreQuestions, gateQuestions } from '../../src/core/instrument/lookup.ts'
import {
  parsedQuestions,
  parsedReply,
  QUESTIONS_1,
  REPLY_1,
  readQuestions,
  readReply,
  replyOf,
} from '../fixtures/asking.ts'
import { answer, AS_OF, city, INSTRUMENT, NOW, proof } from '../fixtures/builders.ts'
import { changed, type Json, VERSION_1 } from '../fixtures/files.ts'
import { anyText, holds } from '../fixtures/properties.ts'

const refused = (error: object) => ({ ok: false, error })
const CORE = coreQuestions(INSTRUMENT).map(({ id }) => id)
const GATES = gateQuestions(INSTRUMENT).map(({ id }) => id)

describe('whom to ask', () => {
  it.each(Object.keys(INSTRUMENT.roles))('[M2] %s is asked their own questions, in order', (role) => {
    const given = INSTRUMENT.roles[role]
    const own = given === 'all' ? CORE : CORE.filter((id) => given?.includes(id))
    expect(questionsFor(INSTRUMENT, role, [])).toEqual(own)
    expect(own.length).toBeGreaterThan(0)
  })

  it('[M2] a role that is to be asked no gates is asked none, even where its list holds one', () => {
    const withGate = { ...INSTRUMENT, roles: { out: [...GATES, 'tra.open'], in: [...GATES, 'tra.open'] } }
    const instrument = { ...withGate, rolesWithoutGates: ['out'] }
    expect(questionsFor(instrument, 'out', [])).toEqual(['tra.open'])
    expect(questionsFor(instrument, 'in', [])).toHaveLength(GATES.length + 1)
    expect(GATES.length).toBeGreaterThan(0)
  })

  it('[M2] questions of modules are asked where the modules are on', () => {
    const [module] = INSTRUMENT.modules
    const ids = module?.questions.map(({ id }) => id) ?? []
    expect(questionsFor(INSTRUMENT, null, [])).toEqual(CORE)
    expect(questionsFor(INSTRUMENT, null, [module?.id ?? ''])).toEqual([...CORE, ...ids])
  })

  it('[M2] open are questions without a level and without a reason not to apply', () => {
    const { answers } = city({
      'gov.mandate': 3,
      'gov.owners': 'unknown',
      'gov.inventory': 'na',
      'gov.contracts': answer('gov.contracts', 'na', { reason: ' ' }),
    })
    const asked = ['gov.mandate', 'gov.owners', 'gov.inventory', 'gov.contracts', 'tra.open']
    expect(withoutAnswer(asked, answers)).toEqual(['gov.owners', 'gov.contracts', 'tra.open'])
  })
})

describe('a questionnaire of few questions', () => {
  it('[M5] keeps every part in its place, and only the questions that are asked, in order', () => {
    const limited = limitedTo(INSTRUMENT, ['tra.open', 'gov.inventory', 'no.such'])
    expect(limited.components.map(({ id }) => id)).toEqual(INSTRUMENT.components.map(({ id }) => id))
    expect(coreQuestions(limited).map(({ id }) => id)).toEqual(['gov.inventory', 'tra.open'])
    expect(limited.modules.flatMap(({ questions }) => questions)).toEqual([])
  })

  it('[M5] of the same list is the same, so that nothing is worked out twice', () => {
    const asked = ['tra.open']
    expect(limitedTo(INSTRUMENT, asked)).toBe(limitedTo(INSTRUMENT, asked))
  })
})

describe('a file of questions', () => {
  it('[M3] of version 1 is read for ever', () => {
    const { assessment, request, from, to, message, questions, instrument } = parsedQuestions()
    expect(readQuestions(QUESTIONS_1)).toEqual({
      ok: true,
      value: {
        request: { id: request, assessment: (assessment as Json)['id'], from, to, message, questions },
        city: assessment,
        instrument,
      },
    })
  })

  it('[M1] says of an assessment the few facts that the SPEC names, whatever else is known', () => {
    const SECRET = 'SECRET-7731'
    holds(
      fc.property(anyText, anyText, fc.subarray([...CORE], { minLength: 1 }), (name, message, questions) => {
        const base = newAssessment('a1', 'Meridiana', AS_OF)
        // Everything that a file may say beyond these facts carries the secret, unknown fields included.
        const assessment = {
          ...base,
          summary: SECRET,
          region: SECRET,
          respondentRole: SECRET,
          previous: SECRET,
          priorityServices: [SECRET],
          groups: [SECRET],
          answers: [
            answer('gov.mandate', 3, { note: SECRET, evidence: [proof(3, null, 12, { what: SECRET })] }),
          ],
          unknown: SECRET,
        }
        const request = {
          id: 'r1',
          assessment: 'a1',
          from: name,
          to: { role: null, name },
          message,
          questions,
        }
        const instrument = { id: INSTRUMENT.id, version: INSTRUMENT.version, more: SECRET }
        const text = writeQuestionsFile(
          { request: { ...request, answers: SECRET } as typeof request, city: assessment, instrument },
          'alidade 0.1.0',
          NOW,
        )
        expect(text).not.toContain(SECRET)
        const file = JSON.parse(text) as Json
        expect(Object.keys(file)).toEqual(Object.keys(parsedQuestions()))
        expect(Object.keys(file['assessment'] as Json)).toEqual(
          Object.keys(parsedQuestions()['assessment'] as Json),
        )
        const read = readQuestions(text)
        expect(read.ok && read.value.request).toEqual(request)
      }),
      100,
    )
  })

  it.each([
    ['a question that nobody knows', ['questions', 2], 'gov.nothing', 'file-unknown-question'],
    ['a question twice', ['questions', 2], 'gov.inventory', 'file-wrong-value'],
    ['no question', ['questions'], [], 'file-wrong-value'],
    ['no request', ['request'], '', 'file-wrong-value'],
    ['a city that is blank', ['assessment', 'city'], ' ', 'file-wrong-value'],
    ['departments as text', ['assessment', 'departments'], '18', 'file-wrong-value'],
    ['a message beyond measure', ['message'], 'x'.repeat(100_001), 'file-wrong-value'],
    ['a newer version', ['formatVersion'], 2, 'file-newer'],
    ['version 0', ['formatVersion'], 0, 'file-wrong-value'],
    ['another questionnaire', ['instrument', 'id'], 'open-data', 'file-other-instrument'],
    ['another format', ['format'], 'alidade-assessment', 'file-not-ours'],
  ])('[M3] with %s is refused', (_, path, value, code) => {
    const result = readQuestions(changed(parsedQuestions(), path, value))
    expect(result).toMatchObject(refused({ code }))
    if (code === 'file-wrong-value')
      expect(result).toMatchObject({ error: { path: expect.stringMatching(path.at(0) as string) } })
  })

  it('[M3] that is no JSON is refused', () => {
    expect(readQuestions(QUESTIONS_1.slice(0, -5))).toEqual(refused({ code: 'file-not-json' }))
  })
})

describe('a reply', () => {
  it('[M4] of version 1 is read for ever', () => {
    const { format, formatVersion, writtenBy, writtenAt, ...content } = parsedReply()
    expect(readReply(REPLY_1)).toEqual({ ok: true, value: content })
    expect([format, formatVersion, writtenBy, writtenAt]).not.toContain(undefined)
  })

  it('[M4] holds answers to what was asked, and no others', () => {
    const asked = ['gov.inventory', 'tra.open']
    const answers = [
      answer('gov.inventory', 3),
      answer('gov.mandate', 5),
      answer('tra.open', 2, { respondent: 'someone' }),
    ]
    const text = writeReplyFile(replyOf(answers, asked), 'alidade 0.1.0', NOW)
    expect(readReply(text)).toEqual({ ok: true, value: replyOf(answers.slice(0, 1), asked) })
  })

  it('[M4] comes back as it was written, to the last character of a note', () => {
    holds(
      fc.property(anyText, anyText, (note, respondent) => {
        const reply = { ...replyOf([answer('tra.open', 2, { note })]), respondent }
        expect(readReply(writeReplyFile(reply, 'alidade 0.1.0', NOW))).toEqual({ ok: true, value: reply })
      }),
      100,
    )
  })

  const FIRST = ['answers', 0] as const
  it.each<[string, readonly (string | number)[], unknown, object]>([
    ['level 6', [...FIRST, 'level'], 6, { code: 'file-wrong-value', path: 'answers.0.level' }],
    ['a level that is text', [...FIRST, 'level'], '3', { code: 'file-wrong-value', path: 'answers.0.level' }],
    [
      'a level without the state',
      [...FIRST, 'status'],
      'unknown',
      { code: 'file-wrong-value', path: 'answers.0.level' },
    ],
    [
      'an answer of someone else',
      [...FIRST, 'respondent'],
      'x',
      { code: 'file-wrong-value', path: 'answers.0.respondent' },
    ],
    [
      'an answer that nobody asked for',
      [...FIRST, 'question'],
      'gov.mandate',
      { code: 'file-unknown-question', path: 'answers.0.question', question: 'gov.mandate' },
    ],
    [
      'an unknown question',
      ['questions', 0],
      'gov.nothing',
      { code: 'file-unknown-question', path: 'questions.0', question: 'gov.nothing' },
    ],
    [
      'two answers to one question',
      ['answers', 1, 'question'],
      'gov.inventory',
      { code: 'file-duplicate-answer', question: 'gov.inventory' },
    ],
    [
      'a proof of tomorrow',
      [...FIRST, 'evidence', 0, 'date'],
      '2026-05-12',
      { code: 'file-proof-in-future', path: 'answers.0.evidence.0.date' },
    ],
    [
      'a date that is none',
      [...FIRST, 'evidence', 0, 'date'],
      '2026-13',
      { code: 'file-wrong-value', path: 'answers.0.evidence.0.date' },
    ],
    ['a newer version', ['formatVersion'], 3, { code: 'file-newer', version: 3 }],
    ['another questionnaire', ['instrument', 'id'], 'x', { code: 'file-other-instrument', instrument: 'x' }],
    ['another format', ['format'], 'alidade-questions', { code: 'file-not-ours' }],
    ['a name that is no text', ['respondent'], 7, { code: 'file-wrong-value', path: 'respondent' }],
  ])('[M4] with %s is refused', (_, path, value, error) => {
    expect(readReply(changed(parsedReply(), path, value))).toEqual(refused(error))
  })

  it('[M4] with a gate that does not apply is refused', () => {
    const [gate = ''] = GATES
    const reply = replyOf([answer(gate, 'na')])
    expect(readReply(writeReplyFile(reply, 'alidade 0.1.0', NOW))).toEqual(
      refused({ code: 'file-gate-not-applicable', question: gate }),
    )
  })

  it('[M4] whose clock was ahead is not believed: a proof is not dated after the day of opening', () => {
    const ahead = changed(parsedReply(), ['writtenAt'], '2031-01-01T00:00:00.000Z')
    const file = changed(ahead, ['answers', 0, 'evidence', 0, 'date'], '2030-01')
    expect(readReply(file)).toMatchObject(refused({ code: 'file-proof-in-future' }))
    expect(readReply(file, '2031-01-01').ok).toBe(true)
  })
})

it('[M3] a file says which kind it is, wherever its words stand', () => {
  expect(formatOf(QUESTIONS_1)).toBe('alidade-questions')
  expect(formatOf(REPLY_1)).toBe('alidade-answers')
  expect(formatOf(VERSION_1)).toBe('alidade-assessment')
  const named = { format: 'alidade-assessment', note: 'alidade-answers' }
  expect(formatOf(JSON.stringify(named))).toBe('alidade-assessment')
  expect(formatOf('"alidade-answers" {')).toBe('alidade-assessment')
})
