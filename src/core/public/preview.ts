import { type Answer, isNotApplicable } from '../assessment/answer.ts'
import { askedQuestions } from '../assessment/asked.ts'
import { KEPT_ANSWER, KEPT_ASSESSMENT, type Kept, keptRows } from '../assessment/kept.ts'
import { named } from '../report/named.ts'
import type { Words } from '../text.ts'
import type { PublicEdition, Whole } from './edition.ts'
import { criteriaNotShared } from './shared-instrument.ts'

/** What leaves with a public edition, and what stays here: counted before anything leaves (SPEC PU7). */
export interface Preview {
  readonly shared: number
  readonly questions: number
  /** Asked questions that the questionnaire marks as sensitive, in its order. */
  readonly sensitive: readonly string[]
  readonly notes: number
  readonly reasons: number
  readonly proofs: number
  readonly confidences: number
  /** Criteria of other references that touch what is hidden. */
  readonly criteria: number
}

export function previewOf({ questionnaire, assessment, answers }: Whole, edition: PublicEdition): Preview {
  const asked = askedQuestions(questionnaire.instrument, assessment)
  const given = asked.flatMap(({ id }) => answers[id] ?? [])
  const count = (holds: (answer: Answer) => boolean) => given.filter(holds).length
  return {
    shared: asked.length - edition.hidden.length,
    questions: asked.length,
    sensitive: asked.filter(({ sensitive }) => sensitive === true).map(({ id }) => id),
    notes: count(({ note }) => note.trim() !== ''),
    reasons: count(isNotApplicable),
    proofs: given.flatMap(({ evidence }) => evidence).length,
    confidences: count(({ confidence }) => confidence !== null),
    criteria: criteriaNotShared(edition.whole, edition.hidden).length,
  }
}

/** What is said of the city in a public edition: label and value, without what nobody filled in. */
export function cityFacts(
  { assessment }: Pick<PublicEdition, 'assessment'>,
  words: Words,
): readonly (readonly [string, string])[] {
  const { text } = words
  const formats = words.formats(assessment.country)
  const whole = (value: number | null) => (value === null ? '' : formats.whole(value))
  const date = (value: string | null) => (value === null ? '' : formats.date(value))
  const { priorityOutcome, country } = assessment
  const rows = [
    [text('setup.city'), assessment.city],
    [text('setup.date'), date(assessment.date)],
    [text('setup.country'), country === null ? '' : formats.country(country)],
    [text('setup.region'), assessment.region],
    [text('setup.population'), whole(assessment.population)],
    [text('setup.departments'), whole(assessment.departments)],
    [text('setup.priorityServices'), formats.list(assessment.priorityServices)],
    [text('setup.priorityOutcome'), priorityOutcome === null ? '' : named('outcome', priorityOutcome, words)],
    [text('setup.groups'), formats.list(assessment.groups)],
    [text('setup.termEnds'), date(assessment.termEnds)],
    [text('setup.strategyUntil'), date(assessment.strategyUntil)],
  ] as const
  return rows.filter(([, value]) => value.trim() !== '')
}

/** Kinds that a preview counts one by one. */
const COUNTED: readonly string[] = ['reason', 'note', 'confidence', 'evidence']

/** All other kinds that the table never shares, in words. */
export function neverShared({ text }: Words): readonly string[] {
  return [
    ...unshared(KEPT_ASSESSMENT).map((name) => text(`kept.assessment.${name}`)),
    ...unshared(KEPT_ANSWER)
      .filter((name) => !COUNTED.includes(name))
      .map((name) => text(`kept.answer.${name}`)),
  ]
}

function unshared<Name extends string>(table: Readonly<Record<Name, Kept>>): readonly Name[] {
  return keptRows(table).flatMap(([name, { shared }]) => (shared ? [] : [name]))
}
