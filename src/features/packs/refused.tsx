import { MOST_FAULTS, type PackFault } from '../../core/pack/pack-fault.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './refused.module.css'

/** Everything that is wrong with a file, each with the place where it is wrong. */
export function Refused({ faults }: { readonly faults: readonly PackFault[] }) {
  const words = useWords()
  const { text } = words
  return (
    <section className={styles.refused} aria-labelledby="refused">
      <h2 id="refused" tabIndex={-1}>
        <Icon name="warn" /> <span>{text('pack.refused', { count: faults.length })}</span>
      </h2>
      <p>{text('pack.refusedHint')}</p>
      <ul>
        {faults.map((fault) => (
          <li key={JSON.stringify(fault)}>
            {'path' in fault ? <code translate="no">{fault.path}</code> : null}
            <span>{errorInWords(fault, words)}</span>
          </li>
        ))}
      </ul>
      {faults.length < MOST_FAULTS ? null : <p>{text('pack.refusedMore', { most: MOST_FAULTS })}</p>}
    </section>
  )
}
