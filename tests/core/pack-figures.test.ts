import { describe, expect, it } from 'vitest'
import { byQuestion } from '../../src/core/assessment/answer.ts'
import { newAssessment } from '../../src/core/assessment/assessment.ts'
import { openContent, parseAssessmentFile } from '../../src/core/exchange/read-file.ts'
import { scoreLine } from '../../src/core/exchange/score-line.ts'
import { writeAssessmentFile } from '../../src/core/exchange/write-file.ts'
import { coreQuestions } from '../../src/core/instrument/lookup.ts'
import { wordsWith } from '../../src/core/instrument/questionnaire.ts'
import type { Report } from '../../src/core/report/blocks.ts'
import { buildReport } from '../../src/core/report/build/build-report.ts'
import { scoreLenses } from '../../src/core/scoring/lens.ts'
import { recommendPractice } from '../../src/core/scoring/practice.ts'
import { scoreAssessment } from '../../src/core/scoring/score.ts'
import { headings, words as wordsOf } from '../fixtures/blocks.ts'
import { answer, AS_OF, type Given, INSTRUMENT, NOW } from '../fixtures/builders.ts'
import { questionnaireFrom } from '../fixtures/packs.ts'
import { LANGUAGES, type LanguageId, wordsIn } from '../fixtures/words.ts'

const desk = questionnaireFrom()
const { instrument, reference } = desk
const questions = coreQuestions(instrument).map(({ id }) => id)
const assessment = newAssessment('v1', 'Ventana', AS_OF)

/** Levels in the order of the questions: three of hearing, replying, learning, and the counter. */
const GIVEN: readonly Given[] = [2, 4, 3, 5, 5, 4, 3, 3, 'unknown', 1, 2, null]
const answers = byQuestion(
  GIVEN.flatMap((given, index) => (given === null ? [] : [answer(questions[index] ?? '', given)])),
)
const score = scoreAssessment(instrument, assessment, answers)

function reportIn(language: LanguageId): Report {
  const said = wordsWith(wordsIn(language), desk)
  return buildReport({
    instrument,
    reference,
    questionnaire: desk,
    assessment,
    answers,
    score,
    words: said,
    program: 'Alidade 0.1.0',
    now: NOW,
    replaced: 0,
    options: { overall: false },
  })
}

const textsOf = (report: Report) => wordsOf(report.blocks).map(({ text }) => text)

describe('a questionnaire of four components', () => {
  it('[S4] has its figures by the same rules', () => {
    expect(score.components.map(({ id, mean, answered }) => [id, mean, answered])).toEqual([
      ['hear', 3, 3],
      ['reply', 14 / 3, 3],
      ['learn', 3, 2],
      ['desk', 1.5, 2],
    ])
    expect(score.progress).toMatchObject({ questions: 12, answered: 10, unknown: 1, notAnswered: 1 })
  })

  it('[G1] has its own gate, which limits the stage of its component', () => {
    expect(score.gates).toEqual([{ id: 'hear.channels', state: 'below', level: 2 }])
    expect(score.components[0]?.stage).toBe(2)
  })

  it('[P5] names its own prerequisites before a step', () => {
    const low = byQuestion([answer('hear.channels', 1), answer('reply.deadline', 2)])
    const { steps } = scoreAssessment(instrument, assessment, low)
    expect(steps.find(({ id }) => id === 'reply.deadline')?.first).toEqual([
      { needs: 'hear.channels', atLeast: 2 },
    ])
  })

  it('[L1] has its own lenses', () => {
    expect(
      scoreLenses(instrument, answers, assessment).map(({ id, questions: count }) => [id, count]),
    ).toEqual([
      ['reach', 3],
      ['time', 5],
    ])
  })

  it('[X2] [W4] has no practice to deepen and no criterion, where it names none', () => {
    expect(recommendPractice(instrument, answers, assessment)).toEqual({
      kind: 'foundations-first',
      misses: [],
    })
    const line = scoreLine(instrument, { assessment, reference, answers })
    expect(line.modules).toEqual({})
    expect(line.crosswalk.wwc).toEqual({ likely: 0, possible: 0, partly: 0, notYet: 0, notAssessed: 0 })
  })

  it('[F6] [PK6] comes back from a file as it went into it, and only with its own questionnaire', () => {
    const file = { assessment, instrument: reference, answers: Object.values(answers) }
    const parsed = parseAssessmentFile(writeAssessmentFile(file, 'alidade 0.1.0', NOW))
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
    expect(openContent(parsed.value, instrument)).toEqual({ ok: true, value: file })
    expect(openContent(parsed.value, INSTRUMENT)).toMatchObject({
      ok: false,
      error: { code: 'file-other-instrument' },
    })
  })
})

describe('the report of a questionnaire of another programme', () => {
  it.each(LANGUAGES)('[R1] has a chapter for each of its components in %s', (language) => {
    const { components } = wordsWith(wordsIn(language), desk).instrument
    const report = reportIn(language)
    const titles = headings(report).map(({ text }) => text)
    for (const { id } of instrument.components) expect(titles).toContain(components[id]?.name)
    expect(report.title).toBe('Ventana: Service desk check')
    expect(textsOf(report)).toContain('service-desk 2.1.0')
    expect(textsOf(report)).toContain('CC-BY-4.0')
  })

  it.each(LANGUAGES)('names no subject, component or licence of the program’s own in %s', (language) => {
    const words = wordsIn(language)
    const texts = textsOf(reportIn(language))
    const own = INSTRUMENT.components.map(({ id }) => words.instrument.components[id]?.name ?? '')
    for (const text of [words.text('report.kicker'), words.text('method.licence'), ...own]) {
      expect(texts).not.toContain(text)
    }
  })

  it('[PK7] says where its questions speak another language than the report', () => {
    const sentence = 'Este questionário não existe em português. As perguntas aparecem em inglês.'
    expect(textsOf(reportIn('pt'))).toContain(sentence)
    expect(textsOf(reportIn('es')).join(' ')).not.toContain('no existe en')
  })
})
