import { describe, expect, it } from 'vitest'
import { KEPT_ANSWER, KEPT_ASSESSMENT, sharedFields } from '../../../src/core/assessment/kept.ts'
import { readAssessmentFile } from '../../../src/core/exchange/read-file.ts'
import type { Instrument } from '../../../src/core/instrument/structure.ts'
import { publicCriteria } from '../../../src/core/public/crosswalk.ts'
import { writePublicFile } from '../../../src/core/public/public-file.ts'
import { cityFacts, neverShared, previewOf } from '../../../src/core/public/preview.ts'
import { sharedOfLens, sharedOfPart } from '../../../src/core/public/words.ts'
import { scoreComponent } from '../../../src/core/scoring/component.ts'
import { answer, city, every, INSTRUMENT, proof } from '../../fixtures/builders.ts'
import { editionOf, everythingPublic, type PublicCity } from '../../fixtures/everything-public.ts'
import { wordsIn } from '../../fixtures/words.ts'

const SENSITIVE = ['gov.protection', 'gov.contracts']

function publicCity(given: Parameters<typeof city>[0], instrument: Instrument = INSTRUMENT): PublicCity {
  const { assessment, answers } = city(given, {
    country: 'BR',
    summary: 'In my own words',
    respondentRole: 'legal',
  })
  return { instrument, assessment, answers }
}

const ALL = publicCity(
  Object.assign({}, ...INSTRUMENT.components.map(({ id }) => every(id, 4))) as Parameters<typeof city>[0],
)

describe('what everybody may see', () => {
  it('[PU2] lacks sensitive questions until one of them is shared by name', () => {
    expect(editionOf(ALL).hidden).toEqual(SENSITIVE)
    expect(Object.keys(editionOf(ALL).answers)).not.toContain('gov.protection')
    const chosen = editionOf(ALL, ['gov.protection'])
    expect(chosen.hidden).toEqual(['gov.contracts'])
    expect(chosen.answers['gov.protection']?.level).toBe(4)
  })

  it('[PU1] of an answer has status and level alone, and of the city what the table shares', () => {
    const edition = editionOf(ALL)
    const file = JSON.parse(writePublicFile(edition, 'alidade 1.0.0', '2026-05-11')) as {
      assessment: object
      answers: readonly object[]
    }
    expect(Object.keys(file.assessment)).toEqual(sharedFields(KEPT_ASSESSMENT))
    for (const one of file.answers) expect(Object.keys(one)).toEqual(sharedFields(KEPT_ANSWER))
    expect(sharedFields(KEPT_ANSWER)).toEqual(['question', 'status', 'level'])
    expect(edition.assessment.respondentRole).toBeNull()
  })

  it('[PU3] has means over the shared questions, as if there were no others', () => {
    const low = publicCity({ ...every('gov', 4), 'gov.protection': 1, 'gov.contracts': 1 })
    const { questionnaire, answers } = editionOf(low)
    const [gov] = questionnaire.instrument.components
    if (gov === undefined) throw new Error('no component')
    const score = scoreComponent(gov, answers, { weights: {} })
    expect([score.mean, score.stage, score.questions, score.coverage]).toEqual([4, 4, 4, 1])
  })

  it('[PU3] keeps "not applicable" without its reason, and drops it where it has none', () => {
    const { answers } = editionOf(
      publicCity({
        'gov.body': answer('gov.body', 'na', { reason: 'A secret reason' }),
        'gov.owners': answer('gov.owners', 'na', { reason: '  ' }),
      }),
    )
    expect(answers['gov.body']).toMatchObject({ status: 'not-applicable', reason: '–' })
    expect(answers['gov.owners']).toBeUndefined()
  })

  it('[PU4] says how many questions of a part and of a lens are shared', () => {
    const edition = editionOf(ALL)
    expect(sharedOfPart(edition, 'gov')).toEqual({ shared: 4, questions: 6 })
    expect(sharedOfPart(edition, 'qua')).toEqual({ shared: 6, questions: 6 })
    const procurement = sharedOfLens(edition, 'procurement')
    expect(procurement.shared).toBeLessThan(procurement.questions)
    expect(everythingPublic(ALL)['report']).toContain('4 of 6 shared')
  })

  it('[PU4] of a hidden gate says that it is not shared, and gives no overall result', () => {
    const gate = INSTRUMENT.components.flatMap(({ questions }) => questions).find((one) => one.gate === true)
    const hide = (instrument: Instrument): Instrument => ({
      ...instrument,
      components: instrument.components.map((part) => ({
        ...part,
        questions: part.questions.map((one) => (one.id === gate?.id ? { ...one, sensitive: true } : one)),
      })),
    })
    const { text } = wordsIn('en')
    const hidden = everythingPublic({ ...ALL, instrument: hide(INSTRUMENT) })['report']
    expect(hidden).toContain(text('share.overallHidden'))
    expect(everythingPublic(ALL)['report']).not.toContain(text('share.overallHidden'))
  })

  it('[PU5] judges no criterion that touches what is hidden, and calls none likely', () => {
    const proved = Object.fromEntries(
      Object.values(ALL.answers).map((one) => [
        one.question,
        { ...one, level: 5 as const, evidence: [proof(4, '2026-04'), proof(3, '2026-04')] },
      ]),
    )
    const criteria = publicCriteria(editionOf({ ...ALL, answers: proved }))
    expect(criteria.filter(({ detail }) => detail === null).map(({ id }) => id)).toEqual(['DM5', 'DM6'])
    expect(criteria.filter(({ detail }) => detail?.estimate === 'likely')).toEqual([])
    expect(criteria.some(({ detail }) => detail?.estimate === 'possible')).toBe(true)
    expect(everythingPublic(ALL)['criteria']).toMatch(/DM5,[^\n]*,notShared,not shared,,,/)
  })

  it('[PU6] is a file of its own kind, which opens as no assessment', () => {
    const text = writePublicFile(editionOf(ALL), 'alidade 1.0.0', '2026-05-11')
    expect(readAssessmentFile(text, INSTRUMENT)).toEqual({ ok: false, error: { code: 'file-public' } })
    expect(JSON.parse(text)).toMatchObject({
      format: 'alidade-public',
      edition: 'public',
      notShared: SENSITIVE,
    })
    expect(text).not.toContain('T15:00')
    expect(everythingPublic(ALL)['radarName']).toBe('meridiana-public-2026-05-11.en.svg')
  })

  it('[PU7] is counted before it leaves', () => {
    const one = answer('gov.body', 3, { note: 'A note', confidence: 'low', evidence: [proof(2, '2026-04')] })
    const from = publicCity({ 'gov.body': one, 'gov.owners': 'na', 'gov.mandate': 2 })
    const reference = { id: INSTRUMENT.id, version: INSTRUMENT.version }
    const questionnaire = { instrument: INSTRUMENT, reference, words: null, about: null }
    const { assessment, answers } = from
    const edition = editionOf(from)
    expect(previewOf({ questionnaire, reference, assessment, answers }, edition)).toEqual({
      shared: 28,
      questions: 30,
      sensitive: SENSITIVE,
      notes: 1,
      reasons: 1,
      proofs: 1,
      confidences: 1,
      criteria: 2,
    })
    const words = wordsIn('en')
    expect(cityFacts(edition, words)).toEqual([
      ['City', 'Meridiana'],
      [words.text('setup.date'), 'May 11, 2026'],
      ['Country', 'Brazil'],
    ])
    expect(neverShared(words)).toContain(words.text('kept.assessment.respondentRole'))
  })
})
