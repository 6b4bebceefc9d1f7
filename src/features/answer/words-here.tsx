import { useMemo } from 'react'
import { termsIn } from '../../core/instrument/terms.ts'
import { useWords } from '../../state/react.tsx'
import styles from './words-here.module.css'

/** Every term of art that stands on this page, with what it means. */
export function WordsHere({ question }: { readonly question: string }) {
  const words = useWords()
  const said = words.instrument.questions[question]
  const terms = useMemo(
    () => (said === undefined ? [] : termsIn([said.question, ...Object.values(said.levels)], words.glossary)),
    [said, words.glossary],
  )
  if (terms.length === 0) return null
  return (
    <details className={styles.words}>
      <summary>{words.text('answer.wordsHere')}</summary>
      <dl>
        {terms.map(({ id, term, definition }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
