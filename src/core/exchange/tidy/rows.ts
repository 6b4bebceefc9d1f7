import {
  type Answer,
  type EvidenceItem,
  SELF,
  byQuestion,
  emptyAnswer,
  levelOf,
} from '../../assessment/answer.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import { modulesOn } from '../../instrument/lookup.ts'
import { once } from '../../instrument/once.ts'
import type { Instrument, Question } from '../../instrument/structure.ts'
import { weightOf } from '../../scoring/component.ts'
import { effortOf, valueOf } from '../../scoring/priority.ts'
import type { OpenedFile } from '../read-file.ts'
import type { Cell } from './csv.ts'

/** One line of a table, by the names of its columns. `tables.json` says what stands in each. */
export type Row = Readonly<Record<string, Cell>>

/** What one assessment adds to the tables (SPEC TD1). */
export interface TidyRows {
  readonly assessment: Row
  readonly answers: readonly Row[]
  readonly evidence: readonly Row[]
  /** Questions that this questionnaire does not know, each once: their answers stand in no table (SPEC TD4). */
  readonly unknown: readonly string[]
}

export function tidyRows(instrument: Instrument, file: OpenedFile): TidyRows {
  const { assessment } = file
  const given = answersOf(instrument, assessment, file.answers)
  const unknown = file.answers.filter(({ question }) => !questionsOf(instrument).has(question))
  return {
    assessment: assessmentRow(instrument, file),
    answers: given.map(({ answer, question }) => answerRow(instrument, assessment, question, answer)),
    evidence: given.flatMap(({ answer }) =>
      answer.evidence.map((item) => evidenceRow(assessment.id, answer, item)),
    ),
    unknown: [...new Set(unknown.map(({ question }) => question))],
  }
}

interface Given {
  readonly question: Question
  readonly answer: Answer
}

/** What `self` says to each question that counts, said or not, and all that was said beyond, in a fixed order. */
function answersOf(
  instrument: Instrument,
  { modules }: Assessment,
  answers: readonly Answer[],
): readonly Given[] {
  const own = byQuestion(answers.filter(({ respondent }) => respondent === SELF))
  const on = [...instrument.components, ...modulesOn(instrument, modules)]
  const counted = new Set(on.flatMap((part) => part.questions))
  const questions = questionsOf(instrument)
  const ofSelf = [...questions.values()].flatMap((question) => {
    const answer = own[question.id] ?? (counted.has(question) ? emptyAnswer(question.id) : undefined)
    return answer === undefined ? [] : [{ question, answer }]
  })
  const ofOthers = answers.flatMap((answer) => {
    const question = questions.get(answer.question)
    return answer.respondent === SELF || question === undefined ? [] : [{ question, answer }]
  })
  return [...ofSelf, ...ofOthers]
}

const questionsOf = once(
  ({ components, modules }: Instrument): ReadonlyMap<string, Question> =>
    new Map([...components, ...modules].flatMap(({ questions }) => questions.map((one) => [one.id, one]))),
)

function assessmentRow(instrument: Instrument, { assessment, instrument: reference }: OpenedFile): Row {
  return {
    assessment: assessment.id,
    city: assessment.city,
    country: assessment.country,
    region: assessment.region,
    population: assessment.population,
    departments: assessment.departments,
    date: assessment.date,
    closed_at: assessment.closedAt,
    previous: assessment.previous,
    instrument: reference.id,
    instrument_version: reference.version,
    instrument_structure: reference.structure ?? null,
    scope: assessment.scope,
    modules: modulesOn(instrument, assessment.modules).map(({ id }) => id),
    term_ends: assessment.termEnds,
    strategy_until: assessment.strategyUntil,
    priority_outcome: assessment.priorityOutcome,
    priority_services: assessment.priorityServices,
    groups: assessment.groups,
    respondent_role: assessment.respondentRole,
    eligibility: assessment.eligibility,
    summary: assessment.summary,
  }
}

function answerRow(instrument: Instrument, assessment: Assessment, question: Question, answer: Answer): Row {
  return {
    assessment: assessment.id,
    respondent: answer.respondent,
    question: answer.question,
    status: answer.status,
    level: answer.level,
    reason: answer.reason,
    note: answer.note,
    confidence: answer.confidence,
    weight: weightOf(assessment, question.id),
    value: valueOf(question, assessment),
    effort: effortOf(instrument, question, levelOf(answer), assessment),
    revision: answer.revision === 0 ? null : answer.revision,
    updated_at: momentOf(answer.updatedAt),
  }
}

function evidenceRow(assessment: string, { respondent, question }: Answer, item: EvidenceItem): Row {
  return {
    assessment,
    respondent,
    question,
    item: item.id,
    what: item.what,
    where: item.where,
    strength: item.strength,
    valid_months: item.validMonths,
    date: item.date,
  }
}

/** What is in UTC already, as this program writes it. */
const UTC = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/

/** An instant in UTC and whole seconds; null where there is none, or in a year that has no four digits. */
function momentOf(instant: string): string | null {
  if (instant === '') return null
  const [, moment] = UTC.exec(instant) ?? UTC.exec(new Date(instant).toISOString()) ?? []
  return moment === undefined ? null : `${moment}Z`
}
