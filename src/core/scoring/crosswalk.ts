import type { Assessment } from '../assessment/assessment.ts'
import { type Answer, type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import { modulesOn } from '../instrument/lookup.ts'
import { once } from '../instrument/once.ts'
import type { Level } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'
import { supportedLevelOf } from './evidence-score.ts'
import { asOfDate } from './evidence.ts'

/** What a self-assessment lets one expect of a criterion; only Results for America assesses. */
export type Estimate = 'likely' | 'possible' | 'partly' | 'notYet' | 'notAssessed'

export interface CriterionEstimate {
  readonly id: string
  readonly estimate: Estimate
}

/** The estimate for What Works Cities: how many criteria stand where, and each of them. */
export interface WwcEstimate {
  readonly criteria: readonly CriterionEstimate[]
  readonly counts: Readonly<Record<Estimate, number>>
  /** Likely criteria: the low end of what is shown. */
  readonly low: number
  /** Likely, possible and partly answered ones together: the high end. */
  readonly high: number
}

/** How much of one topic of the UK data maturity assessment the answers touch. */
export interface TopicCoverage {
  readonly id: string
  readonly touched: number
  readonly rows: number
  /** 0 to 1 */
  readonly share: number
}

/** A criterion with the questions that alone decide it. */
export interface Criterion {
  readonly id: string
  /** Each with the practice module that it stands in, if any. */
  readonly primary: readonly { readonly question: string; readonly module: string | null }[]
  /** At most `possible` (SPEC W3). */
  readonly ceiling: boolean
}

type Context = Pick<Assessment, 'modules' | 'date' | 'closedAt'>

/** A claimed level below this is not yet what a criterion asks for; supported levels below it are not likely. */
export const MET = 3
/** From this claimed level on a criterion is likely. */
export const LIKELY = 4

/** The estimate of every criterion over its primary questions, in the instrument's order (SPEC W1 to W4). */
export function estimateWwc(instrument: Instrument, answers: Answers, assessment: Context): WwcEstimate {
  const asOf = asOfDate(assessment)
  const criteria = criteriaOf(instrument).map(({ id, primary, ceiling }) => {
    const given = primary.map(({ question, module }) =>
      module === null || assessment.modules.includes(module) ? answers[question] : undefined,
    )
    const estimate = estimateOf(given, asOf)
    return { id, estimate: ceiling && estimate === 'likely' ? ('possible' as const) : estimate }
  })
  const counts = countsOf(criteria)
  return { criteria, counts, low: counts.likely, high: counts.likely + counts.possible + counts.partly }
}

/** One criterion from the answers to its primary questions, before any ceiling (SPEC W2). */
function estimateOf(primary: readonly (Answer | undefined)[], asOf: string): Estimate {
  const lowest = lowestLevel(primary)
  if (lowest === null) return 'notAssessed'
  if (lowest < MET) return 'notYet'
  if (primary.some(isMissing)) return 'partly'
  return lowest >= LIKELY && primary.every((answer) => isSupported(answer, asOf)) ? 'likely' : 'possible'
}

function lowestLevel(answers: readonly (Answer | undefined)[]): Level | null {
  let lowest: Level | null = null
  for (const answer of answers) {
    const level = levelOf(answer)
    if (level !== null && (lowest === null || level < lowest)) lowest = level
  }
  return lowest
}

function isMissing(answer: Answer | undefined): boolean {
  return levelOf(answer) === null && !isNotApplicable(answer)
}

/** Whether a level of 3 or more is backed by proof; what does not apply needs none. */
function isSupported(answer: Answer | undefined, asOf: string): boolean {
  return isNotApplicable(answer) || (supportedLevelOf(answer, asOf) ?? 0) >= MET
}

/** The criteria with their primary questions, and for each the practice module that it stands in, if any. */
export const criteriaOf: (instrument: Instrument) => readonly Criterion[] = once((instrument: Instrument) => {
  const { criteria, primary, ceilingPossible } = instrument.crosswalk.wwc
  const moduleOf = (question: string) =>
    instrument.modules.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? null
  return Object.keys(criteria).map((id) => ({
    id,
    primary: (primary[id] ?? []).map((question) => ({ question, module: moduleOf(question) })),
    ceiling: ceilingPossible.includes(id),
  }))
})

function countsOf(estimates: readonly CriterionEstimate[]): Readonly<Record<Estimate, number>> {
  const counts = { likely: 0, possible: 0, partly: 0, notYet: 0, notAssessed: 0 }
  for (const { estimate } of estimates) counts[estimate] += 1
  return counts
}

/** Rows of each UK topic that an answered question touches, in the instrument's order (SPEC W5). */
export function ukCoverage(
  instrument: Instrument,
  answers: Answers,
  assessment: Pick<Assessment, 'modules'>,
): readonly TopicCoverage[] {
  const touched: boolean[] = []
  const parts = [...instrument.components, ...modulesOn(instrument, assessment.modules)]
  for (const { questions } of parts) {
    for (const { id, ukRows } of questions) {
      if (levelOf(answers[id]) !== null) for (const row of ukRows) touched[row] = true
    }
  }
  return topicRows(instrument).map(({ id, rows }) => {
    const count = rows.filter((row) => touched[row]).length
    return { id, touched: count, rows: rows.length, share: count / rows.length }
  })
}

/** How many rows there are in all topics together, and how many of them are touched (SPEC W5). */
export function topicTotals(topics: readonly TopicCoverage[]): {
  readonly touched: number
  readonly total: number
} {
  return {
    touched: topics.reduce((sum, { touched }) => sum + touched, 0),
    total: topics.reduce((sum, { rows }) => sum + rows, 0),
  }
}

/** The rows of each topic: the instrument names the first and the last. */
export const topicRows: (
  instrument: Instrument,
) => readonly { readonly id: string; readonly rows: readonly number[] }[] = once((instrument: Instrument) =>
  Object.entries(instrument.crosswalk.uk.topics).map(
    ([
      id,
      {
        rows: [first = 0, last = 0],
      },
    ]) => ({
      id,
      rows: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    }),
  ),
)
