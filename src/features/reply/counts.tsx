import type { MergeState } from '../../core/asking/merge.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import styles from './counts.module.css'

const STATES: readonly MergeState[] = ['new', 'different', 'both', 'same', 'silent']

/** How many questions of the reply stand in which state. */
export function Counts({ counts }: { readonly counts: Readonly<Record<MergeState, number>> }) {
  const { text, formats } = useWords()
  const { whole } = formats(useOpen().record.assessment.country)
  return (
    <ul className={styles.counts} aria-label={text('reply.counts')}>
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <li key={state}>
          <span className={`numeral ${styles.count}`}>{whole(counts[state])}</span>{' '}
          <span>{text(`reply.state.${state}`)}</span>
        </li>
      ))}
    </ul>
  )
}
