import { markOfPart } from '../core/assessment/asked.ts'
import { questionToContinue } from '../core/assessment/place.ts'
import { findQuestion, partOf } from '../core/instrument/lookup.ts'
import { partWords } from '../core/instrument/part-words.ts'
import type { QuestionWords } from '../core/instrument/words.ts'
import { useAsked, useInstrument, useOpen, useWords } from './react.tsx'

export interface ShownQuestion {
  readonly id: string
  /** Place of its component or practice in the instrument: chooses the marker. */
  readonly mark: number
  /** Name of that component or practice. */
  readonly part: string
  /** The same, to follow a title for those who hear the page. */
  readonly within: string
  readonly gate: boolean
  readonly words: QuestionWords
  /** Whether the assessment asks it: its page is there only then. */
  readonly asked: boolean
  readonly href: string
}

/** Looks a question up: its words, the marker of its part and its address. Unknown ids give nothing. */
export function useQuestion(): (id: string) => readonly ShownQuestion[] {
  const instrument = useInstrument()
  const { text, instrument: said } = useWords()
  const { id: assessment } = useOpen().record.assessment
  const asked = useAsked().flatMap(({ questions }) => questions.map((question) => question.id))
  return (id) => {
    const words = said.questions[id]
    const part = partOf(instrument, id)
    if (words === undefined || part === undefined) return []
    const { name } = partWords(said, part.id)
    return [
      {
        id,
        mark: markOfPart(instrument, part.id),
        part: name,
        within: text('results.inComponent', { component: name }),
        gate: findQuestion(instrument, id)?.gate === true,
        words,
        asked: asked.includes(id),
        href: `#/a/${assessment}/q/${id}`,
      },
    ]
  }
}

/** Where the person left, or the first question. */
export function usePlace(): string {
  const instrument = useInstrument()
  const { assessment, place } = useOpen().record
  return `#/a/${assessment.id}/q/${questionToContinue(instrument, assessment, place)}`
}
