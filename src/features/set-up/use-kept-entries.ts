import { useState } from 'react'
import { readField, type SetUpField, writeField } from '../../core/assessment/parse-fields.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useActions, useOpen, useWords } from '../../state/react.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import type { Entries, Entry } from './entry.ts'

/** The fields of the open assessment, each kept as it is typed. */
export function useKeptEntries(): Entries {
  return {
    city: useKept('city'),
    country: useKept('country'),
    region: useKept('region'),
    population: useKept('population'),
    departments: useKept('departments'),
    termEnds: useKept('termEnds'),
    strategyUntil: useKept('strategyUntil'),
    priorityServices: useKept('priorityServices'),
    priorityOutcome: useKept('priorityOutcome'),
    groups: useKept('groups'),
    respondentRole: useKept('respondentRole'),
    date: useKept('date'),
  }
}

/**
 * While the person is in the field, it shows what they type, to the letter. When they leave, it shows what was
 * kept; a text that cannot be kept stays, with the reason.
 */
function useKept(field: SetUpField): Entry {
  const words = useWords()
  const { assessment } = useOpen().record
  const { editAssessment } = useActions()
  const [typed, setTyped] = useState<string | null>(null)
  const [left, setLeft] = useState(false)
  const keep = (text: string) => {
    const read = readField(field, text)
    if (read.ok) void editAssessment(read.value)
  }
  const draft = useDraft(writeField(field, assessment, words.formats(assessment.country)), keep)
  const read = typed === null ? null : readField(field, typed)
  const error = read === null || read.ok ? null : read.error
  return {
    value: typed ?? draft.value,
    error: error !== null && left ? errorInWords(error, words) : undefined,
    onChange: (text) => {
      setTyped(text)
      draft.change(text)
    },
    onBlur: () => {
      draft.flush()
      setLeft(error !== null)
      if (error === null) setTyped(null)
    },
    onChoose: keep,
  }
}
