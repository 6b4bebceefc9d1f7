import type { Answer, EvidenceItem } from './answer.ts'
import type { Assessment } from './assessment.ts'

/** Where a piece of an assessment goes. This table is the privacy policy: a new field must say it to compile. */
export interface Kept {
  /** In this browser's storage. */
  readonly stored: boolean
  /** In the assessment file and the internal report. */
  readonly exported: boolean
  /** In anything meant for the public. */
  readonly shared: boolean
}

const EVERYWHERE: Kept = { stored: true, exported: true, shared: true }
const INTERNAL: Kept = { stored: true, exported: true, shared: false }

export const KEPT_ASSESSMENT = {
  id: INTERNAL,
  city: EVERYWHERE,
  country: EVERYWHERE,
  date: EVERYWHERE,
  closedAt: EVERYWHERE,
  previous: INTERNAL,
  modules: EVERYWHERE,
  weights: EVERYWHERE,
  region: EVERYWHERE,
  population: EVERYWHERE,
  termEnds: EVERYWHERE,
  departments: EVERYWHERE,
  priorityServices: EVERYWHERE,
  priorityOutcome: EVERYWHERE,
  groups: EVERYWHERE,
  strategyUntil: EVERYWHERE,
  respondentRole: INTERNAL,
  scope: EVERYWHERE,
  summary: EVERYWHERE,
  eligibility: INTERNAL,
  values: EVERYWHERE,
  efforts: EVERYWHERE,
} satisfies Record<keyof Assessment, Kept>

export const KEPT_ANSWER = {
  question: EVERYWHERE,
  respondent: INTERNAL,
  status: EVERYWHERE,
  level: EVERYWHERE,
  reason: INTERNAL,
  note: INTERNAL,
  confidence: INTERNAL,
  evidence: INTERNAL,
  revision: INTERNAL,
  updatedAt: INTERNAL,
} satisfies Record<keyof Answer, Kept>

export const KEPT_EVIDENCE = {
  id: INTERNAL,
  what: INTERNAL,
  where: INTERNAL,
  // Without its date nobody could say what it supports, and with it the proof would be public: so neither is.
  strength: INTERNAL,
  validMonths: INTERNAL,
  date: INTERNAL,
} satisfies Record<keyof EvidenceItem, Kept>

/** The rows of one of these tables, in its order. */
export function keptRows<Name extends string>(
  table: Readonly<Record<Name, Kept>>,
): readonly (readonly [Name, Kept])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a Record<Name, …> are its Names
  return (Object.keys(table) as Name[]).map((name) => [name, table[name]])
}

/** The names in one of these tables that may be seen by everybody. */
export function sharedFields<Name extends string>(table: Readonly<Record<Name, Kept>>): readonly Name[] {
  return keptRows(table).flatMap(([name, { shared }]) => (shared ? [name] : []))
}
