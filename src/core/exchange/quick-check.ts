import { HIGHEST_REVISION } from '../assessment/answer.ts'
import { isDay, isMonth } from '../assessment/dates.ts'
import { LONGEST_CITY, MOST_ENTRIES } from './limits.ts'
import { FORMAT_VERSION } from './migrations.ts'
import { type FileContent, isInstant, isMonthOrDay } from './schema.ts'

/**
 * A short way past the schema for files by the thousand: it knows at a glance the files that the schema takes and
 * that hold nothing but the fields of this version, in lists of a usual length. How long texts are it does not see. Of any
 * other it says no, and the schema must look (SPEC C4).
 */
export function isSurelyValid(file: unknown): file is FileContent {
  return holdsJust(file, FILE_FIELDS, OPTIONAL_FILE_FIELDS)
}

type Check = (value: unknown) => boolean
/** Each field of a kind of object, and what may stand there. */
type Fields = readonly (readonly [name: string, check: Check])[]

/** Whether a value is an object with all these fields, perhaps some of the others, and none beyond. */
function holdsJust(value: unknown, fields: Fields, others: Fields = []): boolean {
  if (!isRecord(value)) return false
  for (const [name, check] of fields) if (!check(value[name])) return false
  const present = others.filter(([name]) => name in value)
  return (
    present.every(([name, check]) => check(value[name])) &&
    Object.keys(value).length === fields.length + present.length
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_ENTRIES
}

const text: Check = (value) => typeof value === 'string'
const filled: Check = (value) => typeof value === 'string' && value !== ''
const textThat =
  (holds: (text: string) => boolean): Check =>
  (value) =>
    typeof value === 'string' && holds(value)
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value)
const oneOf =
  (...allowed: readonly unknown[]): Check =>
  (value) =>
    allowed.includes(value)
const within =
  (least: number, most: number): Check =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most
const wholeFrom =
  (least: number): Check =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least
const listOf =
  (check: Check): Check =>
  (value) =>
    isList(value) && value.every((one) => check(one))
const eachIs =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && isList(Object.values(value)) && Object.values(value).every((one) => check(one))

const wholeFrom1 = wholeFrom(1)
const day = textThat(isDay)
const month = textThat(isMonth)
const instant = textThat(isInstant)
const hash = textThat((value) => /^sha256-[0-9a-f]{64}$/.test(value))
const oneToThree = within(1, 3)
/** Neither a list nor an object: what is unread and deep must be looked at with the care of the schema's way. */
const simple: Check = (value) => typeof value !== 'object' || value === null

type Values = Readonly<Record<string, unknown>>

/** How many fields they have; written out below, not as tables, because a file holds a hundred of them. */
const PROOF_FIELDS = 6
const ANSWER_FIELDS = 10

function isProof(value: unknown): boolean {
  return (
    isRecord(value) &&
    filled(value.id) &&
    text(value.what) &&
    text(value.where) &&
    isStrength(value) &&
    (value.date === null || (typeof value.date === 'string' && isMonthOrDay(value.date))) &&
    Object.keys(value).length === PROOF_FIELDS
  )
}

function isStrength({ strength, validMonths }: Values): boolean {
  const known = strength === 1 || strength === 2 || strength === 3 || strength === 4
  return known && (validMonths === 12 || validMonths === 24 || validMonths === 36)
}

function isAnswer(value: unknown): boolean {
  return (
    isRecord(value) &&
    filled(value.question) &&
    filled(value.respondent) &&
    isGiven(value) &&
    isSaid(value) &&
    wholeFrom1(value.revision) &&
    Number(value.revision) <= HIGHEST_REVISION &&
    instant(value.updatedAt) &&
    Object.keys(value).length === ANSWER_FIELDS
  )
}

/** A level is given when and only when the status is `answered`. */
function isGiven({ status, level }: Values): boolean {
  if (status === 'answered') return wholeFrom1(level) && Number(level) <= 5
  return level === null && (status === 'unknown' || status === 'not-applicable' || status === 'not-answered')
}

function isSaid({ reason, note, confidence, evidence }: Values): boolean {
  const sure = confidence === null || confidence === 'low' || confidence === 'medium' || confidence === 'high'
  return (
    sure && (reason === null || text(reason)) && text(note) && isList(evidence) && evidence.every(isProof)
  )
}

const ASSESSMENT_FIELDS: Fields = [
  ['id', textThat((id) => id !== '' && id.length <= 100)],
  ['city', textThat((city) => /\S/.test(city) && city.length <= LONGEST_CITY)],
  ['country', orNull(textThat((country) => /^[A-Z]{2}$/.test(country)))],
  ['date', day],
  ['closedAt', orNull(day)],
  ['previous', orNull(text)],
  ['modules', listOf(text)],
  ['weights', eachIs(within(0.5, 2))],
  ['region', text],
  ['population', orNull(wholeFrom(0))],
  ['termEnds', orNull(month)],
  ['departments', orNull(wholeFrom1)],
  ['priorityServices', listOf(text)],
  ['priorityOutcome', orNull(text)],
  ['groups', listOf(text)],
  ['strategyUntil', orNull(month)],
  ['respondentRole', orNull(text)],
  ['scope', oneOf('snapshot', 'full')],
  ['summary', text],
  ['eligibility', eachIs(simple)],
  ['values', eachIs(oneToThree)],
  ['efforts', eachIs(oneToThree)],
]

const REFERENCE_FIELDS: Fields = [
  ['id', filled],
  ['version', filled],
]
const OPTIONAL_REFERENCE_FIELDS: Fields = [
  ['structure', hash],
  ['words', eachIs(hash)],
]

const FILE_FIELDS: Fields = [
  ['format', oneOf('alidade-assessment')],
  ['formatVersion', oneOf(FORMAT_VERSION)],
  ['writtenBy', text],
  ['writtenAt', instant],
  ['instrument', (value) => holdsJust(value, REFERENCE_FIELDS, OPTIONAL_REFERENCE_FIELDS)],
  ['assessment', (value) => holdsJust(value, ASSESSMENT_FIELDS)],
  ['answers', listOf(isAnswer)],
]
const OPTIONAL_FILE_FIELDS: Fields = [['checksum', text]]
