import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import { type AskedPart, askedAnswers, askedParts, isSnapshot } from '../assessment/asked.ts'
import { gateQuestions } from '../instrument/lookup.ts'
import { asLevel, type Level } from '../instrument/level.ts'
import type { Instrument } from '../instrument/structure.ts'
import { type ComponentScore, scoreComponent } from './component.ts'
import {
  type Prerequisite,
  type RankedQuestion,
  byPriority,
  gapsOf,
  rankedQuestions,
  strengthsOf,
  unmetPrerequisites,
} from './priority.ts'
import { type Profile, profileOf } from './profile.ts'
import { type Progress, progressOf } from './progress.ts'
import { snapshotScore } from './snapshot.ts'

export type GateState = 'holds' | 'below' | 'unknown'

export interface GateScore {
  readonly id: string
  readonly state: GateState
  readonly level: Level | null
}

/** One step up for one question. */
export interface NextStep extends RankedQuestion {
  readonly target: Level
  readonly first: readonly Prerequisite[]
}

/** A practice module that is on: its own figures and its own way on, apart from the components (SPEC Q5). */
export interface ModuleScore extends ComponentScore {
  readonly steps: readonly NextStep[]
}

/** Every number and list of one assessment: screen, chart, report and files read this and nothing else. */
export interface AssessmentScore {
  readonly progress: Progress
  /** In the instrument's order. */
  readonly components: readonly ComponentScore[]
  /** The same, highest mean first; components without a mean last. */
  readonly sorted: readonly ComponentScore[]
  /** Those that are on, in the instrument's order. */
  readonly modules: readonly ModuleScore[]
  readonly profile: Profile
  readonly gates: readonly GateScore[]
  readonly strengths: readonly RankedQuestion[]
  readonly gaps: readonly RankedQuestion[]
  readonly steps: readonly NextStep[]
  /** Asked questions that still lack a level and apply, in order; gates among them are named first. */
  readonly missing: readonly string[]
}

const HOLDS = 3

/** All figures of one assessment, over what it asks (SPEC Q1, Q2). */
export function scoreAssessment(
  instrument: Instrument,
  assessment: Assessment,
  answers: Answers,
): AssessmentScore {
  const asked = askedParts(instrument, assessment)
  const counted = askedAnswers(instrument, assessment, answers)
  const whole = instrument.components.map((part) => scoreComponent(part, counted, assessment))
  const components = isSnapshot(instrument, assessment)
    ? whole.map((score, index) => snapshotScore(score, instrument.components[index], counted))
    : whole
  const ranked = rankedQuestions(instrument, counted, assessment)
  const steps = (these: readonly RankedQuestion[]) =>
    byPriority(instrument, these).map((one) => nextStep(instrument, answers, one))
  return {
    progress: progressOf(asked, counted),
    components,
    sorted: components.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0)),
    modules: asked
      .filter(({ practice }) => practice)
      .map((part) =>
        Object.assign(scoreComponent(part, counted, assessment), {
          steps: steps(rankedQuestions(instrument, counted, assessment, part.questions)),
        }),
      ),
    profile: profileOf(components),
    gates: gateScores(instrument, counted),
    strengths: strengthsOf(ranked),
    gaps: gapsOf(instrument, ranked),
    steps: steps(ranked),
    missing: missingQuestions(asked, counted),
  }
}

/** A gate holds from level 3 on; without a level its state is unknown (SPEC G1). */
export function gateScores(instrument: Instrument, answers: Answers): readonly GateScore[] {
  return gateQuestions(instrument).map(({ id }) => {
    const level = levelOf(answers[id])
    const state = level === null ? 'unknown' : level >= HOLDS ? 'holds' : 'below'
    return { id, state, level }
  })
}

function nextStep(instrument: Instrument, answers: Answers, question: RankedQuestion): NextStep {
  const target = asLevel(question.level + 1)
  return { ...question, target, first: unmetPrerequisites(instrument, answers, question.id, target) }
}

function missingQuestions(asked: readonly AskedPart[], answers: Answers): readonly string[] {
  const applies = (id: string) => !isNotApplicable(answers[id])
  return asked
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => levelOf(answers[id]) === null && applies(id))
    .toSorted((a, b) => Number(b.gate === true) - Number(a.gate === true))
    .map(({ id }) => id)
}
