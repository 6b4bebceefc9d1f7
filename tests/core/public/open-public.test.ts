import { describe, expect, it } from 'vitest'
import { KEPT_ASSESSMENT, sharedFields } from '../../../src/core/assessment/kept.ts'
import { PUBLIC_OPTIONS } from '../../../src/state/public-report.ts'
import type { Questionnaire } from '../../../src/core/instrument/questionnaire.ts'
import type { Instrument } from '../../../src/core/instrument/structure.ts'
import { publicEdition } from '../../../src/core/public/edition.ts'
import {
  parsePublicFile,
  type PublicView,
  publicAssessmentSchema,
  viewOf,
} from '../../../src/core/public/open-public.ts'
import { previewOf } from '../../../src/core/public/preview.ts'
import { writePublicFile } from '../../../src/core/public/public-file.ts'
import { scoreAssessment } from '../../../src/core/scoring/score.ts'
import { reportFrom } from '../../../src/state/make-report.ts'
import { city, every, INSTRUMENT } from '../../fixtures/builders.ts'
import { editionOf, PORTS, type PublicCity } from '../../fixtures/everything-public.ts'
import { many } from '../../fixtures/long.ts'
import { misshapen } from '../../fixtures/mutate-json.ts'
import { citiesWithSecrets } from '../../fixtures/public-cities.ts'
import { Chance } from '../../fixtures/random-cities.ts'
import { wordsIn } from '../../fixtures/words.ts'

const SEED = 20261201
const BY = 'alidade 1.0.0'
const ON = '2026-05-11'

/** What a reader has: the questionnaire as it ships, whatever the city chose to share. */
function questionnaireOf(instrument: Instrument): Questionnaire {
  return {
    instrument,
    reference: { id: instrument.id, version: instrument.version },
    words: null,
    about: null,
  }
}

function read(text: string, instrument: Instrument = INSTRUMENT) {
  const parsed = parsePublicFile(text)
  return parsed.ok ? viewOf(parsed.value, questionnaireOf(instrument)) : parsed
}

function opened(text: string, instrument: Instrument = INSTRUMENT): PublicView {
  const view = read(text, instrument)
  if (!view.ok) throw new Error(JSON.stringify(view.error))
  return view.value
}

function codeOf(file: unknown): string {
  const view = read(typeof file === 'string' ? file : JSON.stringify(file))
  return view.ok ? 'opened' : view.error.code
}

const ALL: PublicCity = {
  instrument: INSTRUMENT,
  ...city(
    Object.assign({}, ...INSTRUMENT.components.map(({ id }) => every(id, 4))) as Parameters<typeof city>[0],
    { country: 'BR', summary: 'In my own words' },
  ),
}
const TEXT = writePublicFile(editionOf(ALL), BY, ON)
interface Json {
  readonly assessment: Readonly<Record<string, unknown>>
  readonly answers: readonly Readonly<Record<string, unknown>>[]
  readonly notShared: readonly string[]
}
const FILE = JSON.parse(TEXT) as Json

describe('a public file that is opened', () => {
  it('[PU12] shows the very edition that was shared: the same figures, blocks and file, whatever is hidden', () => {
    for (const one of citiesWithSecrets(many(60, 1500), SEED)) {
      const shared = editionOf(one)
      const file = writePublicFile(shared, BY, ON)
      const { whole, others } = opened(file, one.instrument)
      const again = publicEdition(whole, [])
      expect(writePublicFile(again, BY, ON)).toBe(file)
      expect(others).toEqual([])
      expect(again.hidden).toEqual(shared.hidden)
      const scored = (edition: typeof again) =>
        scoreAssessment(edition.questionnaire.instrument, edition.assessment, edition.answers)
      expect(scored(again)).toEqual(scored(shared))
      expect(previewOf(whole, again).shared).toBe(previewOf(shared, shared).questions)
      // By which questions the reader's own questionnaire marks as sensitive, nothing that is shared goes.
      expect(writePublicFile(publicEdition(opened(file).whole, []), BY, ON)).toBe(file)
    }
  }, 60_000)

  it('[PU12] makes the same public report, block for block, in each language', () => {
    for (const one of citiesWithSecrets(many(6, 200), SEED)) {
      const shared = editionOf(one)
      const again = publicEdition(opened(writePublicFile(shared, BY, ON), one.instrument).whole, [])
      for (const language of ['pt', 'es', 'en'] as const) {
        const blocks = (edition: typeof again) =>
          reportFrom(PORTS, edition, edition, wordsIn(language), PUBLIC_OPTIONS)(0)
        expect(JSON.stringify(blocks(again))).toBe(JSON.stringify(blocks(shared)))
      }
    }
  }, 60_000)

  it('[PU12] believes no figure that stands in it, and reads no field that is never shared', () => {
    const boast = {
      ...FILE,
      figures: { overall: 5 },
      mean: 5,
      assessment: { ...FILE.assessment, respondentRole: 'mayor', mean: 5 },
      answers: FILE.answers.map((one) => ({ ...one, supported: 5, note: 'trust me', mean: 5 })),
    }
    const edition = publicEdition(opened(JSON.stringify(boast)).whole, [])
    expect(writePublicFile(edition, BY, ON)).toBe(TEXT)
    expect(JSON.stringify(edition)).not.toMatch(/mayor|trust me|"mean"|"supported"/)
  })

  it('[PU12] is read by the one table of what is shared', () => {
    expect(Object.keys(publicAssessmentSchema.shape).toSorted()).toEqual(
      sharedFields(KEPT_ASSESSMENT).toSorted(),
    )
  })

  it.each([
    [
      'an answer to what it hides',
      { ...FILE, notShared: [...FILE.notShared, 'gov.body'] },
      'file-wrong-value',
    ],
    [
      'a question hidden twice',
      { ...FILE, notShared: ['gov.contracts', 'gov.contracts'] },
      'file-wrong-value',
    ],
    ['a hidden question that nobody knows', { ...FILE, notShared: ['gov.nothing'] }, 'file-wrong-value'],
    ['an answer to a question that nobody knows', withAnswer({ question: 'constructor' }), 'file-unknown-id'],
    [
      'two answers to one question',
      { ...FILE, answers: [...FILE.answers, FILE.answers[0]] },
      'file-duplicate-answer',
    ],
    ['level 6', withAnswer({ level: 6 }), 'file-wrong-value'],
    ['a level where nothing is known', withAnswer({ status: 'unknown' }), 'file-wrong-value'],
    [
      'an answer that a snapshot does not ask for',
      { ...FILE, assessment: { ...FILE.assessment, scope: 'snapshot' } },
      'file-wrong-value',
    ],
  ])('[PU13] with %s is refused', (_, file, code) => {
    expect(codeOf(file)).toBe(code)
  })

  it('[PU13] with a gate that is said not to apply is refused', () => {
    const gate = INSTRUMENT.components.flatMap(({ questions }) => questions).find((one) => one.gate === true)
    const answers = FILE.answers.map((one) =>
      one['question'] === gate?.id ? { ...one, status: 'not-applicable', level: null } : one,
    )
    expect(codeOf({ ...FILE, answers })).toBe('file-gate-not-applicable')
  })

  it('[PU13] of another version lists what is not asked here, and counts it nowhere', () => {
    const instrument = { id: INSTRUMENT.id, version: '9.9.9' }
    const answers = [...FILE.answers, { question: 'gov.new', status: 'answered', level: 5 }]
    const notShared = [...FILE.notShared, 'gov.newer']
    const view = opened(JSON.stringify({ ...FILE, instrument, answers, notShared }))
    expect(view.others).toEqual([{ question: 'gov.new', status: 'answered', level: 5 }])
    const edition = publicEdition(view.whole, [])
    expect(edition.answers).toEqual(publicEdition(opened(TEXT).whole, []).answers)
    expect(edition.hidden).toEqual(FILE.notShared)
  })

  it.each([
    ['no JSON', TEXT.slice(0, -3), 'file-not-json'],
    ['a newer one', { ...FILE, formatVersion: 2 }, 'file-newer'],
    ['one without a version', { ...FILE, formatVersion: 'one' }, 'file-wrong-value'],
    ['something else', { ...FILE, format: 'alidade-assessment' }, 'file-not-ours'],
    ['one that does not say that it is public', { ...FILE, edition: 'internal' }, 'file-wrong-value'],
    [
      'a city without end',
      { ...FILE, assessment: { ...FILE.assessment, city: 'x'.repeat(201) } },
      'file-wrong-value',
    ],
    ['a program with a speech', { ...FILE, writtenBy: 'x'.repeat(201) }, 'file-wrong-value'],
    ['a day that is none', { ...FILE, writtenOn: '2026-02-30' }, 'file-wrong-value'],
    ['a list without end', { ...FILE, notShared: Array.from({ length: 5001 }, String) }, 'file-wrong-value'],
  ])('[PU12] is refused with a code: %s', (_, file, code) => {
    expect(codeOf(file)).toBe(code)
  })

  it('[F13] changes nothing of what objects inherit', () => {
    const prototype = '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}'
    const weights = '"weights": {"constructor": 2, "__proto__": {"polluted": 1}}'
    expect(TEXT).toContain('"weights": {}')
    expect(codeOf(TEXT.replace('"weights": {}', weights))).toBe('file-unknown-id')
    expect(codeOf(TEXT.replace('{', `{${prototype},`))).toBe('opened')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it(
    `[F14] of files that went wrong, each is refused with a code or makes a report (seed ${SEED})`,
    () => {
      const chance = new Chance(SEED)
      const ended = { opened: 0, refused: 0 }
      const words = wordsIn('en')
      for (let at = 0; at < many(1500, 200_000); at += 1) {
        const view = read(JSON.stringify(misshapen(FILE, chance)) ?? '')
        ended[view.ok ? 'opened' : 'refused'] += 1
        if (!view.ok) {
          expect(view.error.code).toMatch(/^file-/)
          continue
        }
        const edition = publicEdition(view.value.whole, [])
        expect(reportFrom(PORTS, edition, edition, words, PUBLIC_OPTIONS)(0).blocks.length).toBeGreaterThan(5)
      }
      expect(Math.min(ended.opened, ended.refused)).toBeGreaterThan(many(50, 5000))
    },
    many(60_000, 3_600_000),
  )
})

/** The file with its first answer changed. */
function withAnswer(change: object): unknown {
  const [first, ...rest] = FILE.answers
  return { ...FILE, answers: [{ ...first, ...change }, ...rest] }
}
