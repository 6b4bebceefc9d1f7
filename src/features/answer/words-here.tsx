import { useMemo } from 'react'
import { termsIn } from '../../core/instrument/terms.ts'
import { useWords } from '../../state/react.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './words-here.module.css'

/** Every term of art that stands on this page, with what it means. A questionnaire without a glossary has none. */
export function WordsHere({ question }: { readonly question: string }) {
  const { text, glossary } = useWords()
  if (glossary.length === 0) return null
  return (
    <Fold className={styles.words} summary={text('answer.wordsHere')}>
      <Terms question={question} />
    </Fold>
  )
}

function Terms({ question }: { readonly question: string }) {
  const { instrument, glossary } = useWords()
  const said = instrument.questions[question]
  const terms = useMemo(
    () => (said === undefined ? [] : termsIn([said.question, ...Object.values(said.levels)], glossary)),
    [said, glossary],
  )
  return (
    <dl>
      {terms.map(({ id, term, definition }) => (
        <div key={id}>
          <dt>{term}</dt>
          <dd>{definition}</dd>
        </div>
      ))}
    </dl>
  )
}
