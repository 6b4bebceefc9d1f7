import { useInstrument, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { QuestionTitle } from '../../ui/question-title.tsx'
import { useQuestion } from '../../state/use-question.ts'
import styles from './explanation.module.css'

/** A question in a row of an arithmetic: it leads to its page. */
export function QuestionName({ id }: { readonly id: string }) {
  return useQuestion()(id).map((question) => <QuestionTitle key={id} question={question} />)
}

/** A component in such a row. */
export function ComponentName({ id }: { readonly id: string }) {
  const { instrument: said } = useWords()
  const mark = useInstrument().components.findIndex((one) => one.id === id)
  return (
    <span className={styles.component}>
      <Mark index={mark} size="small" /> {said.components[id]?.name}
    </span>
  )
}
