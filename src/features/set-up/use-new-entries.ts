import { useState } from 'react'
import type { SetUp } from '../../core/assessment/assessment.ts'
import { readField, readSetUp, SET_UP_FIELDS, type SetUpField } from '../../core/assessment/parse-fields.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import type { Result } from '../../core/result.ts'
import { useToday, useWords } from '../../state/react.tsx'
import type { Entries, Entry } from './entry.ts'

interface NewEntries {
  readonly entries: Entries
  /** All fields together, or those whose text cannot be kept; from then on each of these says why. */
  readonly read: () => Result<SetUp, readonly SetUpField[]>
}

/** The fields of an assessment that is not there yet. Nothing of them is kept before it is created. */
export function useNewEntries(): NewEntries {
  const words = useWords()
  const today = useToday()
  const [texts, setTexts] = useState<Readonly<Partial<Record<SetUpField, string>>>>({ date: today })
  const [left, setLeft] = useState<readonly SetUpField[]>([])
  const entry = (field: SetUpField): Entry => {
    const value = texts[field] ?? ''
    const result = readField(field, value)
    const change = (text: string) => setTexts((before) => ({ ...before, [field]: text }))
    return {
      value,
      error: left.includes(field) && !result.ok ? errorInWords(result.error, words) : undefined,
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
      return readSetUp(texts)
    },
  }
}
