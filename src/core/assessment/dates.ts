import type { EvidenceItem } from './answer.ts'

const MONTH = /^(\d{4})-(\d{2})$/
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a real calendar month, `YYYY-MM`, of the years 1900 to 2199. */
export function isMonth(text: string): boolean {
  const match = MONTH.exec(text)
  return match !== null && inYears(Number(match[1])) && Number(match[2]) >= 1 && Number(match[2]) <= 12
}

/** Whether a text is a real calendar day, `YYYY-MM-DD`, of the years 1900 to 2199. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text)
  if (match === null || !isMonth(text.slice(0, 7))) return false
  const day = Number(match[3])
  return day >= 1 && day <= daysIn(Number(match[1]), Number(match[2]))
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
  return item.date !== null && addMonths(item.date, item.validMonths) >= asOf
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
