import type { Assessment } from '../assessment/assessment.ts'
import { AMERICAS } from '../assessment/countries.ts'
import { addMonths } from '../assessment/dates.ts'
import type { FitCheck, ProgrammeFit } from '../instrument/programme-fit.ts'
import { type FitAnswers, readFitAnswers } from './answers.ts'

/** `open`: nothing was said, so it does not hold yet. */
export type FitState = 'holds' | 'misses' | 'open'

export interface CheckResult {
  readonly check: FitCheck
  readonly state: FitState
  /** What is open to the city where the check misses, if anything is. */
  readonly band: string | null
}

export type FitVerdict = 'fits' | 'almost' | 'prepare'

export interface FitResult {
  readonly verdict: FitVerdict
  readonly checks: readonly CheckResult[]
  /** Those that count and do not hold. */
  readonly lacking: readonly CheckResult[]
}

/** The countries of a region of UN M49. */
const REGIONS: Readonly<Record<Region, readonly string[]>> = { '019': AMERICAS }

type Region = Extract<FitCheck, { kind: 'country' }>['region']
type Place = Pick<Assessment, 'country' | 'population' | 'termEnds' | 'date'>

/** Whether a city fits what a programme asks, check by check and as a whole (SPEC T1 to T6). It blocks nothing. */
export function fitOf(fit: ProgrammeFit, assessment: Place & Pick<Assessment, 'eligibility'>): FitResult {
  const answers = readFitAnswers(fit.checks, assessment.eligibility)
  const checks = fit.checks.map((check): CheckResult => {
    const state = stateOf(check, assessment, answers)
    return { check, state, band: state === 'misses' ? bandOf(check, assessment) : null }
  })
  const lacking = checks.filter(({ check, state }) => check.counts !== 'never' && state !== 'holds')
  return { verdict: verdictOf(lacking), checks, lacking }
}

function verdictOf(lacking: readonly CheckResult[]): FitVerdict {
  if (lacking.length === 0) return 'fits'
  return lacking.length === 1 && lacking[0]?.check.counts === 'may-miss' ? 'almost' : 'prepare'
}

function stateOf(check: FitCheck, place: Place, answers: FitAnswers): FitState {
  switch (check.kind) {
    case 'country':
      return known(place.country, (country) => REGIONS[check.region].includes(country))
    case 'population':
      return known(place.population, (population) => population > check.above)
    case 'term':
      return known(place.termEnds, (ends) => hasLeft(ends, place.date, check.months))
    case 'texts':
      return textsState(check.texts, answers)
    case 'signs':
      return signsState(check, answers)
    case 'choice':
      return known(answers.flags[check.choice] ?? null, (chosen) => chosen)
  }
}

/** Whether the last day of the month in which the term ends is at least so many months after a day (SPEC T3). */
export function hasLeft(termEnds: string, date: string, months: number): boolean {
  return addMonths(termEnds, 0) >= addMonths(date, months)
}

function textsState(keys: readonly string[], { texts }: FitAnswers): FitState {
  const given = keys.filter((key) => (texts[key] ?? '').trim() !== '')
  if (given.length === 0) return 'open'
  return given.length === keys.length ? 'holds' : 'misses'
}

function signsState(
  { signs, atLeast, condition }: Extract<FitCheck, { kind: 'signs' }>,
  { flags }: FitAnswers,
): FitState {
  if ([...signs, condition].every((key) => flags[key] === undefined)) return 'open'
  const enough = signs.filter((key) => flags[key] === true).length >= atLeast
  return enough && flags[condition] === true ? 'holds' : 'misses'
}

/** The largest band that a city reaches, where it lies in the band's region (SPEC T4). */
function bandOf(check: FitCheck, { country, population }: Place): string | null {
  if (check.kind !== 'population' || population === null) return null
  const reached = check.bands.find(
    ({ from, region }) => country !== null && REGIONS[region].includes(country) && population >= from,
  )
  return reached?.id ?? null
}

function known<Value>(value: Value | null, holds: (value: Value) => boolean): FitState {
  if (value === null) return 'open'
  return holds(value) ? 'holds' : 'misses'
}
