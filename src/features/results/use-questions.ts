import { coreQuestions, findQuestion, partOf } from '../../core/instrument/lookup.ts'
import type { QuestionWords } from '../../core/instrument/words.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'

export interface ShownQuestion {
  readonly id: string
  /** Place of its component in the instrument: chooses the marker. */
  readonly mark: number
  readonly gate: boolean
  readonly words: QuestionWords
  readonly href: string
}

/** Looks a question up: its words, the marker of its component and its address. Unknown ids give nothing. */
export function useQuestion(): (id: string) => readonly ShownQuestion[] {
  const instrument = useInstrument()
  const { instrument: said } = useWords()
  const { id: assessment } = useOpen().record.assessment
  return (id) => {
    const words = said.questions[id]
    const part = partOf(instrument, id)
    if (words === undefined || part === undefined) return []
    const gate = findQuestion(instrument, id)?.gate === true
    return [{ id, mark: instrument.components.indexOf(part), gate, words, href: `#/a/${assessment}/q/${id}` }]
  }
}

/** Where the person left, or the first question. */
export function usePlace(): string {
  const instrument = useInstrument()
  const { assessment, place } = useOpen().record
  return `#/a/${assessment.id}/q/${place ?? coreQuestions(instrument)[0]?.id ?? ''}`
}
