import type { Facts } from '../../core/self-check/as-text.ts'
import { useWords } from '../../state/react.tsx'
import styles from './versions.module.css'

/** What works here, each with its version. */
export function Versions({ facts }: { readonly facts: Facts }) {
  const { text } = useWords()
  return (
    <section className={styles.versions} aria-labelledby="versions">
      <h2 id="versions">{text('selfCheck.versions')}</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={`${name} ${value}`}>
            <dt>{name}</dt>
            <dd translate="no">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
