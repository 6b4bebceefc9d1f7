import { dateIn, type SetUpField } from '../../core/assessment/parse-fields.ts'
import { useWords } from '../../state/react.tsx'

/** Says how the text of a date was read, the month in words, so that nobody takes a day for a month (SPEC A9). */
export function useReadAs(): (field: SetUpField, text: string, country: string | null) => string | undefined {
  const { text: say, formats } = useWords()
  return (field, text, country) => {
    const date = dateIn(field, text, country)
    return date === null ? undefined : say('date.readAs', { date: formats(country).date(date) })
  }
}
