import { useState } from 'react'
import type { SetUp } from '../../core/assessment/assessment.ts'
import { readField, readSetUp, SET_UP_FIELDS, type SetUpField } from '../../core/assessment/parse-fields.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import type { Result } from '../../core/result.ts'
import type { Begun } from '../../state/app-state.ts'
import { useToday, useWords } from '../../state/react.tsx'
import type { Entries, Entry } from './entry.ts'
import { useReadAs } from './use-read-as.ts'

type Texts = Begun['texts']

interface NewEntries {
  readonly entries: Entries
  /** All fields together, or those whose text cannot be kept; from then on each of these says why. */
  readonly read: () => Result<SetUp, readonly SetUpField[]>
}

/**
 * The fields of an assessment that is not there yet. Nothing of them is kept before it is created; what was typed before the
 * screen was left stands in them again.
 */
export function useNewEntries(texts: Texts, onChange: (texts: Texts) => void): NewEntries {
  const words = useWords()
  const readAs = useReadAs()
  const today = useToday()
  const [left, setLeft] = useState<readonly SetUpField[]>(() => SET_UP_FIELDS.filter((field) => texts[field]))
  const all = { date: today, ...texts }
  const country = texts.country ?? null
  const entry = (field: SetUpField): Entry => {
    const value = all[field] ?? ''
    const result = readField(field, value, country)
    const change = (text: string) => onChange({ ...texts, [field]: text })
    return {
      value,
      error: left.includes(field) && !result.ok ? errorInWords(result.error, words) : undefined,
      note: readAs(field, value, country),
      onChange: change,
      // An empty name is no mistake before the person has tried to start.
      onBlur: () => {
        if (value !== '') setLeft((before) => [...before, field])
      },
      onChoose: change,
    }
  }
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each field
    entries: Object.fromEntries(SET_UP_FIELDS.map((field) => [field, entry(field)])) as Entries,
    read: () => {
      setLeft(SET_UP_FIELDS)
      return readSetUp(all)
    },
  }
}
