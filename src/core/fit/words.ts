import type { Assessment } from '../assessment/assessment.ts'
import type { FitCheck, ProgrammeFit } from '../instrument/programme-fit.ts'
import type { Saying } from '../report/figures.ts'
import type { TextValues, Words } from '../text.ts'
import type { CheckResult, FitResult } from './fit.ts'

export interface FitSaying extends Saying {
  readonly has: Words['has']
}

type Place = Pick<Assessment, 'city' | 'country' | 'population' | 'termEnds' | 'date'>

/** What is said of one check: its name, what the programme asks, and what that means for this city. */
export interface CheckWords {
  readonly name: string
  readonly rule: string
  readonly advice: string
}

/** A check in words. One that this version has no words for shows its id and says no more. */
export function checkInWords(
  { check, state, band }: CheckResult,
  fit: ProgrammeFit,
  place: Place,
  saying: FitSaying,
): CheckWords {
  const values = valuesOf(check, fit, place, saying)
  const say = (part: string, otherwise: string) => {
    const key = `fit.check.${check.id}.${part}`
    return saying.has(key) ? saying.text(key, values) : otherwise
  }
  return { name: say('name', check.id), rule: say('rule', ''), advice: say(band ?? state, '') }
}

/** The result in one sentence, with the names of what is lacking. */
export function verdictInWords(
  result: FitResult,
  fit: ProgrammeFit,
  place: Place,
  saying: FitSaying,
): string {
  const lacking = result.lacking.map((one) =>
    saying.text('fit.lacking', { name: checkInWords(one, fit, place, saying).name }),
  )
  return saying.text(`fit.says.${result.verdict}`, {
    city: place.city,
    lacking: saying.formats.list(lacking),
  })
}

/** What the set-up already says about a check; null where it says nothing, or does not ask. */
export function knownInWords(
  { kind }: FitCheck,
  { country, population, termEnds }: Place,
  { formats }: Saying,
): string | null {
  if (kind === 'country') return country === null ? null : formats.country(country)
  if (kind === 'population') return population === null ? null : formats.whole(population)
  return kind === 'term' && termEnds !== null ? formats.date(termEnds) : null
}

/** The label of an input; its key where this version has no words for it. */
export function inputInWords(key: string, { text, has }: Pick<FitSaying, 'text' | 'has'>): string {
  const label = `fit.input.${key}`
  return has(label) ? text(label) : key
}

/** The paragraphs of the letter that asks for a sponsor and an outcome. */
export function letterInWords(city: string, { text }: Pick<Saying, 'text'>): readonly string[] {
  return [
    text('fit.letter.1', { city }),
    text('fit.letter.2'),
    text('fit.letter.3'),
    text('fit.letter.4'),
    text('fit.letter.5'),
    text('fit.letter.6'),
  ]
}

function valuesOf(check: FitCheck, fit: ProgrammeFit, place: Place, { formats }: Saying): TextValues {
  const { country, population, date } = place
  return {
    city: place.city,
    cohort: fit.cohort,
    country: country === null ? '' : formats.country(country),
    population: population === null ? '' : formats.whole(population),
    date: formats.date(date),
    ...numbersOf(check, formats.whole),
  }
}

function numbersOf(check: FitCheck, whole: (value: number) => string): TextValues {
  switch (check.kind) {
    case 'population':
      return { above: whole(check.above), from: whole(check.bands[0]?.from ?? 0) }
    case 'term':
      return { months: check.months }
    case 'signs':
      return { atLeast: check.atLeast }
    default:
      return {}
  }
}
