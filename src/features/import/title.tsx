import { SELF } from '../../core/assessment/answer.ts'
import type { ArrivalRow } from '../../core/merge/preview.ts'
import { useInstrument, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './title.module.css'

/** The question that two answers are about, with its component's mark; and whether someone else gave them. */
export function Title({ row: { question, respondent, proofs, state } }: { readonly row: ArrivalRow }) {
  const { text, instrument: said } = useWords()
  const { components } = useInstrument()
  const mark = components.findIndex(({ questions }) => questions.some(({ id }) => id === question))
  const beside = [
    ...(respondent === SELF ? [] : [text('import.other')]),
    ...(proofs === 0 || state === 'new' ? [] : [text('import.proofs', { count: proofs })]),
  ]
  return (
    <span className={styles.title}>
      {mark < 0 ? null : <Mark index={mark} />}
      <span>
        {said.questions[question]?.title ?? question}
        {beside.map((one) => (
          <small key={one}>{one}</small>
        ))}
      </span>
    </span>
  )
}
