import { useInstrument, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { ShownQuestion } from './use-questions.ts'
import styles from './question-title.module.css'

/** Marker and title of a question, leading to it. The component's name stands in words for those who hear the page. */
export function QuestionTitle({ question }: { readonly question: ShownQuestion }) {
  const { text, instrument: said } = useWords()
  const part = useInstrument().components[question.mark]
  const component = said.components[part?.id ?? '']?.name ?? ''
  return (
    <span className={styles.title}>
      <Mark index={question.mark} size="small" />
      <a href={question.href}>
        {question.words.title}
        <span className="visually-hidden"> {text('results.inComponent', { component })}</span>
      </a>
    </span>
  )
}
