import type { ReactNode } from 'react'
import { Mark } from './mark.tsx'
import styles from './question-title.module.css'

export interface TitledQuestion {
  /** Place of its component or practice in the instrument: chooses the marker. */
  readonly mark: number
  readonly words: { readonly title: string }
  /** Where it belongs, for those who hear the page. */
  readonly within: string
  /** Whether it is asked: its page is there only then. */
  readonly asked: boolean
  readonly href: string
}

/** Marker and title of a question, leading to it where it is asked. */
export function QuestionTitle({ question }: { readonly question: TitledQuestion }) {
  return (
    <span className={styles.title}>
      <Mark index={question.mark} size="small" />
      <Way href={question.asked ? question.href : undefined}>
        {question.words.title}
        <span className="visually-hidden"> {question.within}</span>
      </Way>
    </span>
  )
}

function Way({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) {
  return href === undefined ? <span>{children}</span> : <a href={href}>{children}</a>
}
