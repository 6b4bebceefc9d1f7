import type { MergeError } from '../../core/asking/apply.ts'
import type { StorageError } from '../../core/ports.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useWords } from '../../state/react.tsx'

/** The sentence for why nothing was changed, with the question that it is about. */
export function useRefusal(): (error: MergeError | StorageError) => string {
  const words = useWords()
  return (error) => {
    const figure = errorInWords(error, words)
    if (!('question' in error)) return figure
    const label = words.instrument.questions[error.question]?.title ?? error.question
    return words.text('figure.labelled', { label, figure })
  }
}
