import type { FitState } from '../../core/fit/fit.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import styles from './known.module.css'

/** What the set-up knows is not asked twice: the way to where it stands. */
export function Known({ state }: { readonly state: FitState }) {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  return (
    <a className={styles.known} href={`#/a/${id}/set-up`}>
      {text(state === 'open' ? 'fit.give' : 'fit.change')}
    </a>
  )
}
