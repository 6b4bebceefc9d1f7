import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { detailWwc, type PrimaryAnswer } from '../../src/core/crosswalk/criteria.ts'
import { ESTIMATES } from '../../src/core/crosswalk/words.ts'
import { type Estimate, topicTotals, ukCoverage } from '../../src/core/scoring/crosswalk.ts'
import { whyCount, whyProgress } from '../../src/core/scoring/why/count-why.ts'
import { whyCriteria, whyEstimates, whyTopic, whyTopics } from '../../src/core/scoring/why/crosswalk-why.ts'
import { askedParts } from '../../src/core/assessment/asked.ts'
import { INSTRUMENT, scoreOf } from '../fixtures/builders.ts'
import { anyOpenCity } from '../fixtures/cities.ts'
import { holds } from '../fixtures/properties.ts'

/** What the levels in a row give, read from the rule and not from the program. */
function estimateBy(primary: readonly PrimaryAnswer[], ceiling: boolean): Estimate {
  const counted = primary.filter(({ notApplicable }) => !notApplicable)
  const levels = counted.flatMap(({ level }) => (level === null ? [] : [level]))
  if (levels.length === 0) return 'notAssessed'
  if (levels.some((level) => level < 3)) return 'notYet'
  if (levels.length < counted.length) return 'partly'
  const likely =
    levels.every((level) => level >= 4) && counted.every(({ supported }) => Number(supported) >= 3)
  return likely && !ceiling ? 'likely' : 'possible'
}

it('[Q1, Y1] every count of the answers is the number of rows in that state', () => {
  holds(
    fc.property(anyOpenCity, fc.constantFrom('full', 'snapshot'), (one, scope) => {
      const assessment = { ...one.assessment, scope }
      const { progress } = scoreOf({ ...one, assessment })
      const why = whyProgress(INSTRUMENT, assessment, one.answers)
      const rows = (state: string) => why.rows.filter(({ status }) => status === state).length
      expect(why).toMatchObject(progress)
      expect(why.rows.length).toBe(progress.questions)
      expect(rows('answered')).toBe(progress.answered)
      expect(rows('unknown')).toBe(progress.unknown)
      expect(rows('not-applicable')).toBe(progress.notApplicable)
      expect(rows('not-answered')).toBe(progress.notAnswered)
    }),
    100,
  )
})

it('[Q3, Q5, S8, Y1] only a component of the whole is told whether a headline reads it', () => {
  holds(
    fc.property(anyOpenCity, fc.constantFrom('full', 'snapshot'), (one, scope) => {
      const assessment = { ...one.assessment, scope, modules: INSTRUMENT.modules.map(({ id }) => id) }
      for (const part of askedParts(INSTRUMENT, assessment)) {
        const [why] = whyCount(INSTRUMENT, assessment, one.answers, part)
        if (why?.kind !== 'coverage') throw new Error('a part is explained by its coverage')
        expect(why.partial === null).toBe(part.practice || scope === 'snapshot')
        expect(why.answered).toBe(why.rows.filter(({ status }) => status === 'answered').length)
      }
    }),
    100,
  )
})

it('[W2, W3, W4, Y1] the levels behind each criterion give its estimate, and the rows give the counts', () => {
  holds(
    fc.property(anyOpenCity, ({ assessment, answers }) => {
      const wwc = detailWwc(INSTRUMENT, answers, assessment)
      for (const estimate of ESTIMATES) {
        const { rows } = whyCriteria(INSTRUMENT, wwc, estimate)
        expect(rows.length).toBe(wwc.counts[estimate])
        for (const { primary, ceiling } of rows) expect(estimateBy(primary, ceiling)).toBe(estimate)
      }
      const { counts, low, high, total } = whyEstimates(wwc)
      expect(low).toBe(counts.likely)
      expect(high).toBe(counts.likely + counts.possible + counts.partly)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(total)
    }),
    100,
  )
})

it('[W5, Y1] the rows that a question touches give the coverage of each topic, and of all', () => {
  holds(
    fc.property(anyOpenCity, ({ assessment, answers }) => {
      const topics = ukCoverage(INSTRUMENT, answers, assessment)
      for (const { id, touched, rows, share } of topics) {
        const why = whyTopic(INSTRUMENT, answers, assessment, id)
        expect(why.rows.length).toBe(rows)
        expect(why.rows.filter(({ questions }) => questions.length > 0).length).toBe(touched)
        expect(why.touched).toBe(touched)
        expect(Math.abs(why.share - share)).toBeLessThan(1e-9)
      }
      expect(whyTopics(topics)).toMatchObject(topicTotals(topics))
    }),
    100,
  )
})
