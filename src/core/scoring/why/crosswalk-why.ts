import type { Answers } from '../../assessment/answer.ts'
import { levelOf } from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { CriterionDetail, WwcDetail } from '../../crosswalk/criteria.ts'
import { modulesOn } from '../../instrument/lookup.ts'
import type { Instrument } from '../../instrument/structure.ts'
import { type Estimate, type TopicCoverage, criteriaOf, topicRows, topicTotals } from '../crosswalk.ts'

/** The criteria with one estimate, each with the answers that give it (SPEC W1 to W3). */
export interface CriteriaWhy {
  readonly kind: 'criteria'
  readonly rule: 'W2'
  readonly estimate: Estimate
  readonly rows: readonly (Pick<CriterionDetail, 'id' | 'primary'> & {
    /** Held at `possible`, whatever its answers say (SPEC W3). */
    readonly ceiling: boolean
  })[]
}

/** How the two ends of the shown range are added up out of the counts (SPEC W4). */
export interface EstimatesWhy extends Pick<WwcDetail, 'counts' | 'low' | 'high'> {
  readonly kind: 'estimates'
  readonly rule: 'W4'
  readonly total: number
}

/** The rows of a topic of the UK assessment, each with the answered questions that touch it (SPEC W5). */
export interface TopicWhy {
  readonly kind: 'topic'
  readonly rule: 'W5'
  readonly topic: string
  readonly rows: readonly { readonly row: number; readonly questions: readonly string[] }[]
  readonly touched: number
  readonly share: number
}

/** The rows of all topics, added up (SPEC W5). */
export interface TopicsWhy {
  readonly kind: 'topics'
  readonly rule: 'W5'
  readonly rows: readonly TopicCoverage[]
  readonly touched: number
  readonly total: number
}

/** The criteria that a count counts, with the levels behind each (SPEC W2, W3, Y1). */
export function whyCriteria(
  instrument: Instrument,
  { criteria }: WwcDetail,
  estimate: Estimate,
): CriteriaWhy {
  const held = criteriaOf(instrument).flatMap(({ id, ceiling }) => (ceiling ? [id] : []))
  const rows = criteria
    .filter((one) => one.estimate === estimate)
    .map(({ id, primary }) => ({ id, primary, ceiling: held.includes(id) }))
  return { kind: 'criteria', rule: 'W2', estimate, rows }
}

/** The five counts, and the ends of the range that they make (SPEC W4, Y1). */
export function whyEstimates({ counts, low, high, criteria }: WwcDetail): EstimatesWhy {
  return { kind: 'estimates', rule: 'W4', counts, low, high, total: criteria.length }
}

/** Every row of a topic with what touches it (SPEC W5, Y1). */
export function whyTopic(
  instrument: Instrument,
  answers: Answers,
  { modules }: Pick<Assessment, 'modules'>,
  topic: string,
): TopicWhy {
  const answered = [...instrument.components, ...modulesOn(instrument, modules)]
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => levelOf(answers[id]) !== null)
  const rows = (topicRows(instrument).find(({ id }) => id === topic)?.rows ?? []).map((row) => ({
    row,
    questions: answered.flatMap(({ id, ukRows }) => (ukRows.includes(row) ? [id] : [])),
  }))
  const touched = rows.filter(({ questions }) => questions.length > 0).length
  return { kind: 'topic', rule: 'W5', topic, rows, touched, share: touched / rows.length }
}

/** The topics with their rows, and both sums (SPEC W5, Y1). */
export function whyTopics(topics: readonly TopicCoverage[]): TopicsWhy {
  return { kind: 'topics', rule: 'W5', rows: topics, ...topicTotals(topics) }
}
