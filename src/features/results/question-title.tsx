import type { ReactNode } from 'react'
import { useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import type { ShownQuestion } from './use-questions.ts'
import styles from './question-title.module.css'

/**
 * Marker and title of a question, leading to it where it is asked. The component's name stands in words for those who
 * hear the page.
 */
export function QuestionTitle({ question }: { readonly question: ShownQuestion }) {
  const { text } = useWords()
  return (
    <span className={styles.title}>
      <Mark index={question.mark} size="small" />
      <Way href={question.asked ? question.href : undefined}>
        {question.words.title}
        <span className="visually-hidden"> {text('results.inComponent', { component: question.part })}</span>
      </Way>
    </span>
  )
}

function Way({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  return href === undefined ? <span>{children}</span> : <a href={href}>{children}</a>
}
