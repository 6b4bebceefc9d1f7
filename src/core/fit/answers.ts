import type { Assessment } from '../assessment/assessment.ts'
import type { FitCheck } from '../instrument/programme-fit.ts'

type Kept = Assessment['eligibility']

/** What a person said of each input of the checks; an input without an entry was not answered. */
export interface FitAnswers {
  readonly texts: Readonly<Record<string, string>>
  readonly flags: Readonly<Record<string, boolean>>
}

/** The answers that the checks know, out of what a file or a browser kept; anything else is none (SPEC T6). */
export function readFitAnswers(checks: readonly FitCheck[], kept: Kept): FitAnswers {
  const texts = checks.flatMap(textInputs).flatMap((key) => {
    const value = Object.hasOwn(kept, key) ? kept[key] : undefined
    return typeof value === 'string' ? [[key, value] as const] : []
  })
  const flags = checks.flatMap(flagInputs).flatMap((key) => {
    const value = Object.hasOwn(kept, key) ? kept[key] : undefined
    return typeof value === 'boolean' ? [[key, value] as const] : []
  })
  return { texts: Object.fromEntries(texts), flags: Object.fromEntries(flags) }
}

/** What is kept after one answer; null takes it back. Entries that this version does not know stay (SPEC T6). */
export function withFitAnswer(kept: Kept, key: string, value: string | boolean | null): Kept {
  const { [key]: _, ...others } = kept
  return value === null ? others : { ...others, [key]: value }
}

function textInputs(check: FitCheck): readonly string[] {
  return check.kind === 'texts' ? check.texts : []
}

function flagInputs(check: FitCheck): readonly string[] {
  if (check.kind === 'signs') return [...check.signs, check.condition]
  return check.kind === 'choice' ? [check.choice] : []
}
