import { type MergeRow, needsChoice } from '../../core/asking/merge.ts'
import { useWords } from '../../state/react.tsx'
import styles from './unchanged.module.css'

/** The questions about which there is nothing to decide, and why. */
export function Unchanged({ rows }: { readonly rows: readonly MergeRow[] }) {
  const { text, instrument: said } = useWords()
  const rest = rows.filter((row) => !needsChoice(row))
  if (rest.length === 0) return null
  return (
    <details className={styles.unchanged}>
      <summary>{text('reply.others', { count: rest.length })}</summary>
      <ul>
        {rest.map(({ question, state }) => (
          <li key={question}>
            {text('figure.labelled', {
              label: said.questions[question]?.title ?? question,
              figure: text(`reply.state.${state}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
