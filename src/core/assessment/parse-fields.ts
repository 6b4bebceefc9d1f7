import type { Formats } from '../format.ts'
import { type Result, fail, ok } from '../result.ts'
import type { SetUp } from './assessment.ts'
import { isMonth } from './dates.ts'
import { parseDay } from './parse-day.ts'

export type SetUpField = keyof SetUp

/** Why a text cannot be kept. Codes are keys of the texts, and what else they carry goes into the sentence. */
export type FieldError =
  | { readonly code: 'city-missing' }
  | { readonly code: 'number-not-whole' }
  | { readonly code: 'number-too-small'; readonly minimum: number }
  | { readonly code: 'month-invalid' }
  | { readonly code: 'day-invalid' }
  | { readonly code: 'too-many-lines'; readonly most: number }

/** The most priority services that a city names: what comes first is few. */
const MOST_SERVICES = 5

const PLAIN = /^\d+$/
/** `412.000`, `412,000` or `412 000`: the same mark throughout, three digits behind each, no zero in front. */
const GROUPED = /^[1-9]\d{0,2}([., \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*$/
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})$/
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/

/** A whole number with or without grouping marks, null where nothing stands (SPEC A7). */
export function parseWhole(text: string, minimum: number): Result<number | null, FieldError> {
  const given = text.trim()
  if (given === '') return ok(null)
  if (!PLAIN.test(given) && !GROUPED.test(given)) return fail({ code: 'number-not-whole' })
  const value = Number(given.replace(/\D/g, ''))
  if (!Number.isSafeInteger(value)) return fail({ code: 'number-not-whole' })
  return value < minimum ? fail({ code: 'number-too-small', minimum }) : ok(value)
}

/** A month as `YYYY-MM`. The year has four digits, so that `12/2028` cannot be mistaken and is read too. */
export function parseMonth(text: string): Result<string | null, FieldError> {
  const given = text.trim()
  if (given === '') return ok(null)
  const [, year, month] = YEAR_FIRST.exec(given) ?? []
  const [, monthBefore, yearBehind] = MONTH_FIRST.exec(given) ?? []
  const value = `${year ?? yearBehind}-${(month ?? monthBefore ?? '').padStart(2, '0')}`
  return isMonth(value) ? ok(value) : fail({ code: 'month-invalid' })
}

/**
 * The date of a proof: null where nothing stands, a month in either order as `YYYY-MM`, a day as the city's country writes
 * it as `YYYY-MM-DD`, anything else as it was typed, to be refused.
 */
export function proofDate(text: string, country: string | null): string | null {
  const month = parseMonth(text)
  if (month.ok) return month.value
  const day = parseDay(text, country)
  return day.ok ? day.value : text.trim()
}

/** Names, one a line; blank lines are nothing. */
export function parseLines(text: string, most: number): Result<readonly string[], FieldError> {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return lines.length > most ? fail({ code: 'too-many-lines', most }) : ok(lines)
}

/** The city's name to the last character, as long as there is more than blanks. */
function parseCity(text: string): Result<string, FieldError> {
  return text.trim() === '' ? fail({ code: 'city-missing' }) : ok(text)
}

function parseChoice(text: string): Result<string | null, FieldError> {
  return ok(text === '' ? null : text)
}

const READERS: {
  readonly [Field in SetUpField]: (text: string, country: string | null) => Result<SetUp[Field], FieldError>
} = {
  city: parseCity,
  country: parseChoice,
  region: ok,
  population: (text) => parseWhole(text, 0),
  departments: (text) => parseWhole(text, 1),
  termEnds: parseMonth,
  strategyUntil: parseMonth,
  priorityServices: (text) => parseLines(text, MOST_SERVICES),
  priorityOutcome: parseChoice,
  groups: (text) => parseLines(text, Infinity),
  respondentRole: parseChoice,
  date: parseDay,
}

const DATES: readonly SetUpField[] = ['termEnds', 'strategyUntil', 'date']

/** Every field of the set-up page. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record that names every field
export const SET_UP_FIELDS = Object.keys(READERS) as readonly SetUpField[]

/** What a field's text means in a city of this country: the change to the assessment, or why there is none. */
export function readField(
  field: SetUpField,
  text: string,
  country: string | null = null,
): Result<Partial<SetUp>, FieldError> {
  const read: Result<SetUp[SetUpField], FieldError> = READERS[field](text, country)
  return read.ok ? ok({ [field]: read.value }) : read
}

/** The month or day that a field's text was read as, to be said in long words; null where it is no date. */
export function dateIn(field: SetUpField, text: string, country: string | null): string | null {
  if (!DATES.includes(field)) return null
  const read = READERS[field](text, country)
  return read.ok && typeof read.value === 'string' ? read.value : null
}

/** The text that stands in a field for what is known. It reads back as the same value. */
export function writeField(field: SetUpField, setUp: SetUp, formats: Formats): string {
  const value = setUp[field]
  if (value === null) return ''
  if (typeof value === 'number') return writtenWhole(value, formats)
  return typeof value === 'string' ? value : value.join('\n')
}

/** Grouped as the city writes numbers, or plain digits where that could not be read back. */
function writtenWhole(value: number, formats: Formats): string {
  const grouped = formats.whole(value)
  const read = parseWhole(grouped, 0)
  return read.ok && read.value === value ? grouped : String(value)
}

/** All fields of a new assessment together, or the fields whose text cannot be kept. */
export function readSetUp(
  texts: Readonly<Partial<Record<SetUpField, string>>>,
): Result<SetUp, readonly SetUpField[]> {
  const read = (field: SetUpField) => readField(field, texts[field] ?? '', texts.country ?? null)
  const wrong = SET_UP_FIELDS.filter((field) => !read(field).ok)
  if (wrong.length > 0) return fail(wrong)
  const parts = SET_UP_FIELDS.map(read)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one part for each field of SetUp
  return ok(Object.assign({}, ...parts.map((part) => (part.ok ? part.value : {}))) as SetUp)
}
