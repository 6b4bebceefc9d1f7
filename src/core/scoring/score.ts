import type { Assessment } from '../assessment/assessment.ts'
import { type Answers, isNotApplicable, levelOf } from '../assessment/answer.ts'
import { coreQuestions, gateQuestions } from '../instrument/lookup.ts'
import { asLevel, type Instrument, type Level } from '../instrument/structure.ts'
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

/** How many core questions stand in each of the four states. `notApplicable` counts those with a reason. */
export interface Progress {
  readonly questions: number
  readonly answered: number
  readonly unknown: number
  readonly notApplicable: number
  readonly notAnswered: number
}

/** Every number and list of one assessment: screen, chart, report and files read this and nothing else. */
export interface AssessmentScore {
  readonly progress: Progress
  /** In the instrument's order. */
  readonly components: readonly ComponentScore[]
  /** The same, highest mean first; components without a mean last. */
  readonly sorted: readonly ComponentScore[]
  readonly profile: Profile
  readonly gates: readonly GateScore[]
  readonly strengths: readonly RankedQuestion[]
  readonly gaps: readonly RankedQuestion[]
  readonly steps: readonly NextStep[]
  /** Core questions that still lack a level and apply, in order; gates among them are named first. */
  readonly missing: readonly string[]
}

const HOLDS = 3

export function scoreAssessment(
  instrument: Instrument,
  assessment: Assessment,
  answers: Answers,
): AssessmentScore {
  const components = instrument.components.map((part) => scoreComponent(part, answers, assessment))
  const ranked = rankedQuestions(instrument, answers, assessment)
  return {
    progress: progressOf(components),
    components,
    sorted: components.toSorted((a, b) => (b.mean ?? 0) - (a.mean ?? 0)),
    profile: profileOf(components),
    gates: gateScores(instrument, answers),
    strengths: strengthsOf(ranked),
    gaps: gapsOf(instrument, ranked),
    steps: byPriority(instrument, ranked).map((one) => nextStep(instrument, answers, one)),
    missing: missingQuestions(instrument, answers),
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

function missingQuestions(instrument: Instrument, answers: Answers): readonly string[] {
  const applies = (id: string) => !isNotApplicable(answers[id])
  return coreQuestions(instrument)
    .filter(({ id }) => levelOf(answers[id]) === null && applies(id))
    .toSorted((a, b) => Number(b.gate === true) - Number(a.gate === true))
    .map(({ id }) => id)
}

function progressOf(components: readonly ComponentScore[]): Progress {
  const total = (pick: (component: ComponentScore) => number) =>
    components.reduce((sum, component) => sum + pick(component), 0)
  const questions = total((component) => component.questions)
  const answered = total((component) => component.answered)
  const unknown = total((component) => component.unknown)
  const notApplicable = total((component) => component.notApplicable)
  return {
    questions,
    answered,
    unknown,
    notApplicable,
    notAnswered: questions - answered - unknown - notApplicable,
  }
}
