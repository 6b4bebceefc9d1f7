import { partWords } from '../instrument/part-words.ts'
import { named } from '../report/named.ts'
import { clipped } from './clipped.ts'
import type { FieldDifference } from './content.ts'
import type { HistorySaying } from './saying.ts'

/** Writes the value of a field; null where the value itself says nothing to anyone. */
type Written = (value: unknown, saying: HistorySaying) => string | null

const day: Written = (value, { formats }) => (typeof value === 'string' ? formats.date(value) : null)
const times: Written = (value, { formats }) => formats.exact(typeof value === 'number' ? value : 1)

/** How values are written that are more than a text, a number or a list of texts. */
const VALUES: Readonly<Record<string, Written>> = {
  date: day,
  closedAt: day,
  termEnds: day,
  strategyUntil: day,
  country: (value, { formats }) => (typeof value === 'string' ? formats.country(value) : null),
  priorityOutcome: (value, saying) => (typeof value === 'string' ? named('outcome', value, saying) : null),
  respondentRole: (value, saying) => (typeof value === 'string' ? named('role', value, saying) : null),
  scope: (value, { text }) => text(value === 'snapshot' ? 'scope.snapshot' : 'scope.full'),
  modules: (value, { formats, instrument }) =>
    Array.isArray(value) && value.length > 0
      ? formats.list(value.map((id) => partWords(instrument, String(id)).name))
      : null,
  weights: times,
}

/** Fields whose values are told by themselves: there is nothing to show from before to after. */
const NAMED_ALONE: readonly string[] = ['values', 'efforts', 'eligibility', 'previous']

/** A change of set-up, summary, weights and the like, in words. What this version does not know has no name. */
export function fieldInWords(difference: FieldDifference, saying: HistorySaying): string {
  const { text, has, instrument } = saying
  const { of, field, key, before, after } = difference
  const name = `history.field.${field}`
  const common = `setup.${field}`
  if (of === 'record' || !(has(name) || has(common))) return text('history.field.unknown')
  const title = key === null ? '' : (instrument.questions[key]?.title ?? key)
  const label = text(has(name) ? name : has(common) ? common : 'history.field.unknown', { title })
  if (NAMED_ALONE.includes(field)) return text('history.changed', { field: label })
  return text('history.changedTo', {
    field: label,
    before: valueInWords(field, before, saying),
    after: valueInWords(field, after, saying),
  })
}

function valueInWords(field: string, value: unknown, saying: HistorySaying): string {
  const write = Object.hasOwn(VALUES, field) ? VALUES[field] : plain
  const written = (write ?? plain)(value, saying) ?? ''
  return written.trim() === '' ? saying.text('history.nothing') : clipped(written)
}

const plain: Written = (value, { formats }) => {
  if (typeof value === 'number') return formats.whole(value)
  if (Array.isArray(value)) return formats.list(value.map(String))
  return typeof value === 'string' ? value : null
}
