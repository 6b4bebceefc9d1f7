import { useId } from 'react'
import { segments } from '../../core/instrument/terms.ts'
import type { GlossaryTerm } from '../../core/instrument/words.ts'
import { useWords } from '../../state/react.tsx'
import styles from './term-text.module.css'

/** A text whose terms of art explain themselves where they stand. */
export function TermText({ children }: { readonly children: string }) {
  const { glossary } = useWords()
  return segments(children, glossary).map(({ text, term }) =>
    term === null ? text : <Term key={term.id} text={text} term={term} />,
  )
}

function Term({ text, term }: { readonly text: string; readonly term: GlossaryTerm }) {
  const id = useId()
  return (
    <>
      <button className={styles.term} type="button" popoverTarget={id}>
        {text}
      </button>
      <span className={styles.definition} id={id} popover="auto">
        <b>{term.term}</b> <span>{term.definition}</span>
      </span>
    </>
  )
}
