import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import type { Level } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'
import {
  type CriterionEstimate,
  type Estimate,
  criteriaOf,
  estimateWwc,
  LIKELY,
  MET,
  type WwcEstimate,
} from '../scoring/crosswalk.ts'
import { supportedLevelOf } from '../scoring/evidence-score.ts'
import { asOfDate } from '../scoring/evidence.ts'

/** What one primary question gives to a criterion. */
export interface PrimaryAnswer {
  readonly question: string
  /** The practice module that it stands in, if any. */
  readonly module: string | null
  /** Whether it counts at all: a module that is off does not. */
  readonly on: boolean
  readonly notApplicable: boolean
  readonly level: Level | null
  readonly supported: Level | null
}

/** One thing that brings a criterion nearer (SPEC W6). */
export type Move =
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'answer'; readonly question: string }
  | { readonly kind: 'level'; readonly question: string; readonly level: Level }
  | { readonly kind: 'proof'; readonly question: string }
  | { readonly kind: 'ceiling' }

/** A criterion with everything that its estimate rests on. */
export interface CriterionDetail extends CriterionEstimate {
  /** One of the few without which no total counts. */
  readonly core: boolean
  readonly primary: readonly PrimaryAnswer[]
  readonly moves: readonly Move[]
}

export interface WwcDetail extends WwcEstimate {
  readonly criteria: readonly CriterionDetail[]
}

/** The estimate of every criterion with its primary answers and what would move it up, in the instrument's order. */
export function detailWwc(
  instrument: Instrument,
  answers: Answers,
  assessment: Pick<Assessment, 'modules' | 'date' | 'closedAt'>,
): WwcDetail {
  const wwc = estimateWwc(instrument, answers, assessment)
  const asOf = asOfDate(assessment)
  const estimates = new Map(wwc.criteria.map(({ id, estimate }) => [id, estimate]))
  const criteria = criteriaOf(instrument).map(({ id, primary, ceiling }) => {
    const given = primary.map(({ question, module }): PrimaryAnswer => {
      const on = module === null || assessment.modules.includes(module)
      const answer = on ? answers[question] : undefined
      return {
        question,
        module,
        on,
        notApplicable: isNotApplicable(answer),
        level: levelOf(answer),
        supported: supportedLevelOf(answer, asOf),
      }
    })
    const estimate = estimates.get(id) ?? 'notAssessed'
    const moves = movesOf(estimate, given, ceiling)
    return { id, estimate, core: instrument.crosswalk.wwc.core.includes(id), primary: given, moves }
  })
  return { ...wwc, criteria }
}

/** What stands between a criterion and the next better estimate (SPEC W6). */
function movesOf(estimate: Estimate, primary: readonly PrimaryAnswer[], ceiling: boolean): readonly Move[] {
  switch (estimate) {
    case 'likely':
      return []
    case 'possible':
      return ceiling ? [{ kind: 'ceiling' }] : primary.flatMap(toLikely)
    case 'notYet':
      return primary.flatMap(({ question, level }) =>
        level !== null && level < MET ? [{ kind: 'level', question, level: MET } as const] : [],
      )
    case 'partly':
    case 'notAssessed':
      return toAnswered(primary)
  }
}

function toLikely({ question, notApplicable, level, supported }: PrimaryAnswer): readonly Move[] {
  if (notApplicable) return []
  return [
    ...((level ?? 0) < LIKELY ? [{ kind: 'level', question, level: LIKELY } as const] : []),
    ...((supported ?? 0) < MET ? [{ kind: 'proof', question } as const] : []),
  ]
}

/** Each module to be switched on once, then each question that lacks a level. */
function toAnswered(primary: readonly PrimaryAnswer[]): readonly Move[] {
  const off = primary.flatMap(({ module, on }) => (on || module === null ? [] : [module]))
  return [
    ...[...new Set(off)].map((module) => ({ kind: 'module', module }) as const),
    ...primary.flatMap(({ question, on, level, notApplicable }) =>
      on && level === null && !notApplicable ? [{ kind: 'answer', question } as const] : [],
    ),
  ]
}
