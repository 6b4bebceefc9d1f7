import { limitedTo } from '../instrument/limited.ts'
import type { Instrument, Part, Question } from '../instrument/structure.ts'

/** Whether nothing of a question leaves: it is sensitive, and nobody chose to share it (SPEC PU2). */
export function isHidden({ id, sensitive }: Question, chosen: readonly string[]): boolean {
  return sensitive === true && !chosen.includes(id)
}

/**
 * A questionnaire in which the hidden questions are not there at all: no part holds them, no prerequisite names them, and
 * no criterion of another reference is judged by the rest of its questions where it also needs one of them (SPEC PU3).
 */
export function sharedInstrument(instrument: Instrument, chosen: readonly string[]): Instrument {
  const hidden = hiddenIds(instrument, chosen)
  const shared = allQuestions(instrument).flatMap(({ id }) => (hidden.includes(id) ? [] : [id]))
  const { wwc, uk } = instrument.crosswalk
  const kept = (criterion: string) => !touches(wwc.primary[criterion] ?? [], hidden)
  return {
    ...limitedTo(instrument, shared),
    prerequisites: instrument.prerequisites
      .filter(({ needs }) => !hidden.includes(needs))
      .map((one) => Object.assign({}, one, { before: one.before.filter((id) => !hidden.includes(id)) })),
    crosswalk: {
      wwc: {
        ...wwc,
        criteria: onlyKeys(wwc.criteria, kept),
        primary: onlyKeys(wwc.primary, kept),
        core: wwc.core.filter(kept),
        ceilingPossible: wwc.ceilingPossible.filter(kept),
      },
      uk,
    },
  }
}

/**
 * The same questionnaire, in which other questions are sensitive.
 * @param sensitive null where a question stays as it is
 */
export function withSensitive(
  instrument: Instrument,
  sensitive: (question: string) => boolean | null,
): Instrument {
  const marked = <One extends Part>(part: One): One =>
    Object.assign({}, part, {
      questions: part.questions.map((question) =>
        Object.assign({}, question, { sensitive: sensitive(question.id) ?? question.sensitive === true }),
      ),
    })
  const { components, modules } = instrument
  return { ...instrument, components: components.map(marked), modules: modules.map(marked) }
}

/** Criteria that touch a hidden question, in the instrument's order. */
export function criteriaNotShared(whole: Instrument, hidden: readonly string[]): readonly string[] {
  const { criteria, primary } = whole.crosswalk.wwc
  return Object.keys(criteria).filter((criterion) => touches(primary[criterion] ?? [], hidden))
}

/** Practices whose foundations touch a hidden question: nobody may say of them whether they stand. */
export function practicesNotShared(whole: Instrument, hidden: readonly string[]): readonly string[] {
  return whole.modules
    .map(({ id }) => id)
    .filter((id) => touches(Object.keys(whole.practiceReadiness[id] ?? {}), hidden))
}

function hiddenIds(instrument: Instrument, chosen: readonly string[]): readonly string[] {
  return allQuestions(instrument)
    .filter((question) => isHidden(question, chosen))
    .map(({ id }) => id)
}

function allQuestions({ components, modules }: Instrument): readonly Question[] {
  return [...components, ...modules].flatMap(({ questions }) => questions)
}

function touches(questions: readonly string[], hidden: readonly string[]): boolean {
  return questions.some((id) => hidden.includes(id))
}

function onlyKeys<Value>(
  from: Readonly<Record<string, Value>>,
  kept: (key: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => kept(key)))
}
