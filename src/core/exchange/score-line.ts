import type { Answers } from '../assessment/answer.ts'
import type { Assessment, InstrumentReference } from '../assessment/assessment.ts'
import { modulesOn } from '../instrument/lookup.ts'
import type { Level } from '../instrument/level.ts'
import type { Instrument, Part } from '../instrument/structure.ts'
import { type ComponentScore, scoreComponent } from '../scoring/component.ts'
import { type Estimate, estimateWwc, ukCoverage } from '../scoring/crosswalk.ts'
import { type EvidenceScore, scoreEvidence } from '../scoring/evidence-score.ts'
import { type LensScore, scoreLenses } from '../scoring/lens.ts'
import { type Overall, overallOf } from '../scoring/overall.ts'
import { type GateScore, gateScores } from '../scoring/score.ts'

type ById<Value> = Readonly<Record<string, Value>>

/** All figures of one assessment as one JSON object, for tables and other programs (SPEC C1). */
export interface ScoreLine {
  readonly assessment: string
  readonly city: string
  readonly date: string
  readonly instrument: string
  readonly version: string
  readonly components: ById<PartLine>
  /** Those that are on. */
  readonly modules: ById<PartLine>
  readonly lenses: ById<Omit<LensScore, 'id'>>
  /** `holds` is null where the gate has no level. */
  readonly gates: ById<{ readonly level: Level | null; readonly holds: boolean | null }>
  readonly overall: Overall | null
  readonly crosswalk: {
    readonly wwc: Readonly<Record<Estimate, number>>
    /** Topic to the rows of it that the answers touch. */
    readonly uk: ById<number>
  }
}

type PartLine = Omit<ComponentScore, 'id' | 'questions' | 'partial'> & EvidenceScore

/** What a line is made from: an assessment, and the answers of one respondent. */
export interface Scorable {
  readonly assessment: Assessment
  readonly reference: InstrumentReference
  readonly answers: Answers
}

/** The score line of an assessment; its keys stand in a fixed order (SPEC C1). */
export function scoreLine(instrument: Instrument, { assessment, reference, answers }: Scorable): ScoreLine {
  const scores = (parts: readonly Part[]) =>
    parts.map((part) => ({
      id: part.id,
      score: scoreComponent(part, answers, assessment),
      evidence: scoreEvidence(part, answers, assessment),
    }))
  const components = scores(instrument.components)
  const gates = gateScores(instrument, answers)
  return {
    assessment: assessment.id,
    city: assessment.city,
    date: assessment.date,
    instrument: reference.id,
    version: reference.version,
    components: byId(components, partLine),
    modules: byId(scores(modulesOn(instrument, assessment.modules)), partLine),
    lenses: byId(scoreLenses(instrument, answers, assessment), lensLine),
    gates: byId(gates, gateLine),
    overall: overallOf(
      components.map(({ score }) => score),
      gates,
    ),
    crosswalk: {
      wwc: estimateWwc(instrument, answers, assessment).counts,
      uk: byId(ukCoverage(instrument, answers, assessment), ({ touched }) => touched),
    },
  }
}

function byId<One extends { readonly id: string }, Value>(
  all: readonly One[],
  value: (one: One) => Value,
): ById<Value> {
  return Object.fromEntries(all.map((one) => [one.id, value(one)]))
}

function partLine({ score, evidence }: { score: ComponentScore; evidence: EvidenceScore }): PartLine {
  return {
    answered: score.answered,
    applicable: score.applicable,
    unknown: score.unknown,
    notApplicable: score.notApplicable,
    coverage: score.coverage,
    mean: score.mean,
    percent: score.percent,
    low: score.low,
    high: score.high,
    problem: score.problem,
    stage: score.stage,
    stageLow: score.stageLow,
    stageHigh: score.stageHigh,
    supportedMean: evidence.supportedMean,
    supportedStage: evidence.supportedStage,
    evidenceCoverage: evidence.evidenceCoverage,
  }
}

function lensLine({ mean, low, high, answered, applicable, questions }: LensScore): Omit<LensScore, 'id'> {
  return { mean, low, high, answered, applicable, questions }
}

function gateLine({ level, state }: GateScore): { level: Level | null; holds: boolean | null } {
  return { level, holds: state === 'unknown' ? null : state === 'holds' }
}
