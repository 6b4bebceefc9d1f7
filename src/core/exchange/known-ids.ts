import type { Assessment } from '../assessment/assessment.ts'
import { once } from '../instrument/once.ts'
import type { Instrument } from '../instrument/structure.ts'

/** Where a file names something of its questionnaire. */
interface Named {
  readonly assessment: Pick<Assessment, 'modules' | 'weights' | 'values' | 'efforts'>
  readonly answers: readonly { readonly question: string }[]
}

/** The first question or module that a file names and its questionnaire does not have (SPEC PK8); null if none. */
export function unknownId(
  { assessment, answers }: Named,
  instrument: Instrument,
): { readonly path: string; readonly id: string } | null {
  const { questions, modules } = idsOf(instrument)
  const answer = answers.findIndex(({ question }) => !questions.has(question))
  if (answer >= 0) return { path: `answers.${answer}.question`, id: answers[answer]?.question ?? '' }
  const module = assessment.modules.findIndex((id) => !modules.has(id))
  if (module >= 0) return { path: `assessment.modules.${module}`, id: assessment.modules[module] ?? '' }
  for (const field of ['weights', 'values', 'efforts'] as const) {
    const id = Object.keys(assessment[field]).find((question) => !questions.has(question))
    if (id !== undefined) return { path: `assessment.${field}.${id}`, id }
  }
  return null
}

const idsOf = once(({ components, modules }: Instrument) => ({
  questions: new Set([...components, ...modules].flatMap(({ questions }) => questions.map(({ id }) => id))),
  modules: new Set(modules.map(({ id }) => id)),
}))
