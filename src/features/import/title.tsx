import { SELF } from '../../core/assessment/answer.ts'
import type { ArrivalRow } from '../../core/merge/preview.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { MarkedTitle } from '../../ui/marked-title.tsx'

/** The question that two answers are about, with its component's mark; and whether someone else gave them. */
export function Title({ row: { question, respondent, proofs, state } }: { readonly row: ArrivalRow }) {
  const { text, instrument: said } = useWords()
  const { components } = useInstrument()
  const mark = components.findIndex(({ questions }) => questions.some(({ id }) => id === question))
  const beside = [
    ...(respondent === SELF ? [] : [text('import.other')]),
    ...(proofs === 0 || state === 'new' ? [] : [text('import.proofs', { count: proofs })]),
  ]
  return <MarkedTitle mark={mark} title={said.questions[question]?.title ?? question} beside={beside} />
}
