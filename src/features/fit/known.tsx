import { knownInWords } from '../../core/fit/words.ts'
import type { FitCheck } from '../../core/instrument/programme-fit.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { useFitSaying } from './use-fit-saying.ts'
import styles from './known.module.css'

/** What the set-up knows is not asked twice: it stands here, with the way to where it can be changed. */
export function Known({ check }: { readonly check: FitCheck }) {
  const { text } = useWords()
  const saying = useFitSaying()
  const { assessment } = useOpen().record
  const known = knownInWords(check, assessment, saying)
  return (
    <div className={styles.known}>
      {known === null ? null : <p data-own>{known}</p>}
      <a href={`#/a/${assessment.id}/set-up`}>{text(known === null ? 'fit.give' : 'fit.change')}</a>
    </div>
  )
}
