import type { EvidenceItem } from './answer.ts'

const HYPHEN = '-'

/** Whether a text is a real calendar month, `YYYY-MM`, of the years 1900 to 2199. */
export function isMonth(text: string): boolean {
  return text.length === 7 && beginsWithMonth(text)
}

/** Whether a text is a real calendar day, `YYYY-MM-DD`, of the years 1900 to 2199. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text[7] !== HYPHEN || !beginsWithMonth(text)) return false
  const day = wholeAt(text, 8, 10)
  return day >= 1 && day <= daysIn(wholeAt(text, 0, 4), wholeAt(text, 5, 7))
}

function beginsWithMonth(text: string): boolean {
  const month = wholeAt(text, 5, 7)
  return text[4] === HYPHEN && inYears(wholeAt(text, 0, 4)) && month >= 1 && month <= 12
}

/** The whole number that the digits from one place to before another make; -1 where one is no digit 0 to 9. */
function wholeAt(text: string, from: number, to: number): number {
  let whole = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return -1
    whole = whole * 10 + digit
  }
  return whole
}

/** The first day that a date of proof can mean: itself, or the 1st of its month. */
export function firstDay(date: string): string {
  return date.length === 7 ? `${date}-01` : date
}

/**
 * The last day on which something dated `date` is current (SPEC E1): date + months, inclusive. A month
 * alone means its last day; the day is clamped to the length of the month that is reached.
 */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = date.length === 7 ? daysIn(year, month) : Number(date.slice(8, 10))
  const total = year * 12 + (month - 1) + months
  const toYear = Math.floor(total / 12)
  const toMonth = (total % 12) + 1
  return `${toYear}-${pad(toMonth)}-${pad(Math.min(day, daysIn(toYear, toMonth)))}`
}

/** Whether an item still counts on `asOf` (`YYYY-MM-DD`). An undated item never does (SPEC E1). */
export function isCurrent(item: EvidenceItem, asOf: string): boolean {
  return reaches(item.date, item.validMonths, asOf)
}

/** The last day on which an item counts, `YYYY-MM-DD`; null where it has no date (SPEC E1). */
export function lastDayOf({ date, validMonths }: EvidenceItem): string | null {
  return date === null ? null : addMonths(date, validMonths)
}

/** Whether date + months is `asOf` or later. Where the months differ, the days need not be worked out. */
export function reaches(date: string | null, months: number, asOf: string): boolean {
  if (date === null) return false
  const left = monthsOf(date) + months - monthsOf(asOf)
  return left === 0 ? addMonths(date, months) >= asOf : left > 0
}

function monthsOf(date: string): number {
  return wholeAt(date, 0, 4) * 12 + wholeAt(date, 5, 7)
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function inYears(year: number): boolean {
  return year >= 1900 && year <= 2199
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
