import { named } from '../report/named.ts'
import { isEmpty } from './known.ts'
import type { Saying } from '../report/saying.ts'
import { partWords } from '../instrument/part-words.ts'
import type { Words } from '../text.ts'
import { isDay, isMonth } from '../assessment/dates.ts'

/** The name of a field of the set-up; one that this version does not know is called as in the file. */
export function fieldName(name: string, { text, has }: Pick<Words, 'text' | 'has'>): string {
  const keys = [`setup.${name}`, `import.field.${name}`]
  const known = keys.find((key) => has(key))
  return known !== undefined && has(known) ? text(known) : name
}

type FieldSaying = Saying & Pick<Words, 'has'>

/** What stands in a field of the set-up, in a few words. */
export function fieldInWords(name: string, value: unknown, saying: FieldSaying): string {
  const { text, formats } = saying
  if (isEmpty(value)) return text('import.empty')
  if (typeof value === 'number') return formats.whole(value)
  if (typeof value === 'string') return textInWords(name, value, saying)
  if (isTexts(value)) return listInWords(name, value, saying)
  return text('import.entries', { count: typeof value === 'object' ? Object.keys(value ?? {}).length : 1 })
}

function listInWords(name: string, value: readonly string[], { formats, instrument }: FieldSaying): string {
  return formats.list(name === 'modules' ? value.map((id) => partWords(instrument, id).name) : value)
}

function textInWords(name: string, value: string, saying: FieldSaying): string {
  const { text, formats } = saying
  if (isDay(value) || isMonth(value)) return formats.date(value)
  if (name === 'country') return formats.country(value)
  if (name === 'scope' && (value === 'snapshot' || value === 'full')) return text(`scope.${value}`)
  if (name === 'respondentRole') return named('role', value, saying)
  return name === 'priorityOutcome' ? named('outcome', value, saying) : value
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}
