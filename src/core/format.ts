import { lazily } from './lazily.ts'

/** Writes numbers and dates for one language and one country. Pure: the locale is given, never found out. */
export interface Formats {
  /** A mean or another decimal figure with exactly one decimal (SPEC N1). */
  readonly decimal: (value: number) => string
  /** A number of an arithmetic that can be done again: up to four decimals, as many as it has (SPEC Y2). */
  readonly exact: (value: number) => string
  readonly whole: (value: number) => string
  readonly percent: (share: number) => string
  /** A day or month, `YYYY-MM-DD` or `YYYY-MM`, in long words: day and month cannot be mixed up. */
  readonly date: (date: string) => string
  /** Clock time of an ISO instant in the zone of this computer. */
  readonly time: (instant: string) => string
  /** Day of an ISO instant in the zone of this computer. */
  readonly day: (instant: string) => string
  readonly list: (items: readonly string[]) => string
  readonly country: (code: string) => string
  /** Name of a language by its code, for example `es`. */
  readonly language: (code: string) => string
}

/**
 * Rounded to one decimal, half away from zero, after adding a billionth that takes back what binary
 * fractions lose (SPEC N1). For showing only: no file and no further arithmetic ever gets this.
 */
export function oneDecimal(value: number): number {
  const rounded = (Math.sign(value) * Math.round((Math.abs(value) + 1e-9) * 10)) / 10
  return rounded === 0 ? 0 : rounded
}

/**
 * @param language tag whose words are used, for example `es-419`
 * @param country ISO code of the city; its own way of writing numbers wins where the platform knows it
 */
export function formatsFor(language: string, country: string | null): Formats {
  // Each is made when it is first asked for: a slow computer needs 10 ms for one, 70 for the first, and a screen asks for few.
  const locale = lazily(() => regional(language, country))
  const decimal = lazily(() => numbers(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }))
  const exact = lazily(() => numbers(locale(), { maximumFractionDigits: 4 }))
  const large = lazily(() => numbers(locale(), { maximumFractionDigits: 0 }))
  const percent = lazily(() => numbers(locale(), { style: 'percent', maximumFractionDigits: 0 }))
  const day = lazily(() => dates(locale(), { dateStyle: 'long', timeZone: 'UTC' }))
  const month = lazily(() => dates(locale(), { year: 'numeric', month: 'long', timeZone: 'UTC' }))
  const localDay = lazily(() => dates(locale(), { dateStyle: 'long' }))
  const clock = lazily(() => dates(locale(), { timeStyle: 'short' }))
  const list = lazily(() => new Intl.ListFormat(locale(), { type: 'conjunction' }))
  const names = lazily(() => new Intl.DisplayNames(locale(), { type: 'region' }))
  const tongues = lazily(() => new Intl.DisplayNames(locale(), { type: 'language' }))
  return {
    decimal: (value) => decimal().format(oneDecimal(value)),
    exact: (value) => exact().format(value),
    // Below 1,000 all languages that we know of write plain digits; the platform's first number costs 55 ms.
    whole: (value) =>
      Number.isInteger(value) && Math.abs(value) < 1000 ? String(value) : large().format(value),
    percent: (share) => percent().format(share),
    date: (date) =>
      date.length === 7
        ? month().format(new Date(`${date}-01T00:00:00Z`))
        : day().format(new Date(`${date}T00:00:00Z`)),
    time: (instant) => clock().format(new Date(instant)),
    day: (instant) => localDay().format(new Date(instant)),
    list: (items) => list().format(items),
    country: (code) => names().of(code) ?? code,
    language: (code) => tongues().of(code) ?? code,
  }
}

const numbers = (locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
const dates = (locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, options)

/** `pt` and `BR` make `pt-BR`; a pair that the platform does not know falls back to the language's own tag. */
function regional(language: string, country: string | null): string {
  if (country === null) return language
  const wanted = `${language.slice(0, 2)}-${country}`
  return new Intl.NumberFormat(wanted).resolvedOptions().locale === wanted ? wanted : language
}
