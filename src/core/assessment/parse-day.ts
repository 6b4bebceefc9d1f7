import { type Result, fail, ok } from '../result.ts'
import { isDay } from './dates.ts'

/** The country that writes the month before the day; all others that we know of write the day first. */
const MONTH_FIRST = 'US'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/

/**
 * A day as `YYYY-MM-DD`, from the year first or last (SPEC A9). With the year last, the city's country says which of the
 * two numbers in front is the day; where that gives no day of the calendar, they can only be meant the other way round.
 */
export function parseDay(
  text: string,
  country: string | null,
): Result<string, { readonly code: 'day-invalid' }> {
  const given = text.trim()
  const [, year, month = '', day = ''] = YEAR_FIRST.exec(given) ?? []
  if (year !== undefined) return firstReal([written(year, month, day)])
  const [, one = '', , two = '', last = ''] = YEAR_LAST.exec(given) ?? []
  const dayFirst = written(last, two, one)
  const monthFirst = written(last, one, two)
  return firstReal(country === MONTH_FIRST ? [monthFirst, dayFirst] : [dayFirst, monthFirst])
}

function firstReal(readings: readonly string[]): ReturnType<typeof parseDay> {
  const real = readings.find(isDay)
  return real === undefined ? fail({ code: 'day-invalid' }) : ok(real)
}

function written(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
