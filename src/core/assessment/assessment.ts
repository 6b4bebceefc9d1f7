/** Everything about an assessment but its answers. Field names are those of the file format. */
export interface Assessment {
  readonly id: string
  readonly city: string
  /** ISO 3166-1 alpha-2 code; null where not given. */
  readonly country: string | null
  /** `YYYY-MM-DD`, never empty: ages of proof are counted to this day, never to today (SPEC E2). */
  readonly date: string
  readonly closedAt: string | null
  readonly previous: string | null
  readonly modules: readonly string[]
  /** Question id to weight, 0.5 to 2; a question that is not named weighs 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly region: string
  readonly population: number | null
  /** `YYYY-MM` */
  readonly termEnds: string | null
  readonly departments: number | null
  readonly priorityServices: readonly string[]
  readonly priorityOutcome: string | null
  readonly groups: readonly string[]
  /** `YYYY-MM` until which a data strategy is in force. */
  readonly strategyUntil: string | null
  readonly respondentRole: string | null
  readonly scope: 'snapshot' | 'full'
  /** The officer's own words, printed on the first page of the report. */
  readonly summary: string
  readonly eligibility: Readonly<Record<string, unknown>>
  /** Question id to value or effort, 1 to 3, where the person changed the instrument's own. */
  readonly values: Readonly<Record<string, number>>
  readonly efforts: Readonly<Record<string, number>>
}

/** Which questionnaire the answers belong to. Hashes are `sha256-` and 64 hexadecimal digits. */
export interface InstrumentReference {
  readonly id: string
  readonly version: string
  readonly structure?: string
  readonly words?: Readonly<Record<string, string>>
}

/** The most characters of the officer's summary that the screen takes: more would not fit on one page. */
export const SUMMARY_LENGTH = 600

/** The priority outcomes of the set-up page, in the order in which they are offered. */
export const PRIORITY_OUTCOMES = ['health-access', 'waste', 'housing', 'school-dropout', 'other'] as const

/** Fields of the set-up page that a person may leave empty. */
export type SetUp = Pick<
  Assessment,
  | 'city'
  | 'country'
  | 'date'
  | 'region'
  | 'population'
  | 'termEnds'
  | 'departments'
  | 'priorityServices'
  | 'priorityOutcome'
  | 'groups'
  | 'strategyUntil'
  | 'respondentRole'
>

/** A new assessment of which only the city's name is known. */
export function newAssessment(id: string, city: string, date: string): Assessment {
  return {
    id,
    city,
    country: null,
    date,
    closedAt: null,
    previous: null,
    modules: [],
    weights: {},
    region: '',
    population: null,
    termEnds: null,
    departments: null,
    priorityServices: [],
    priorityOutcome: null,
    groups: [],
    strategyUntil: null,
    respondentRole: null,
    scope: 'full',
    summary: '',
    eligibility: {},
    values: {},
    efforts: {},
  }
}
