import { useEffect, useState } from 'react'
import { readField, type SetUpField, writeField } from '../../core/assessment/parse-fields.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useUnkept } from '../../state/drafts.ts'
import { useActions, useOpen, useWords } from '../../state/react.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import type { Entries, Entry } from './entry.ts'
import { useReadAs } from './use-read-as.ts'

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
 * kept; a text that cannot be kept stays, with the reason, and stands there again when they come back (SPEC A10).
 */
function useKept(field: SetUpField): Entry {
  const words = useWords()
  const readAs = useReadAs()
  const { assessment } = useOpen().record
  const { country } = assessment
  const { editAssessment } = useActions()
  const unkept = useUnkept(assessment.id, field)
  const [typed, setTyped] = useState(unkept.text)
  const [left, setLeft] = useState(typed !== null)
  const keep = (text: string) => {
    const read = readField(field, text, country)
    if (read.ok) void editAssessment(read.value)
  }
  const draft = useDraft(writeField(field, assessment, words.formats(country)), keep)
  const read = typed === null ? null : readField(field, typed, country)
  const error = read === null || read.ok ? null : read.error
  useEffect(() => unkept.lay(error === null ? null : typed))
  const value = typed ?? draft.value
  return {
    value,
    error: error !== null && left ? errorInWords(error, words) : undefined,
    note: readAs(field, value, country),
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
