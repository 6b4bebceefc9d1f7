import { useId } from 'react'
import { errorInWords } from '../../core/report/error-words.ts'
import type { FaultyItem } from '../../state/opened-import.ts'
import { useWords } from '../../state/react.tsx'
import styles from './collection.module.css'

/** The assessments of a collection that cannot be read, each with its reason. The others do not depend on them. */
export function Faulty({ items }: { readonly items: readonly FaultyItem[] }) {
  const words = useWords()
  const { text } = words
  const id = useId()
  if (items.length === 0) return null
  return (
    <section className={styles.faulty} aria-labelledby={id}>
      <h2 id={id}>{text('import.faulty')}</h2>
      <p>{text('import.faultyHint')}</p>
      <ul>
        {items.map(({ key, city, error }) => (
          <li key={key}>
            <b dir="auto">{city === null || city.trim() === '' ? text('import.faultyUnnamed') : city}</b>
            <p>{errorInWords(error, words)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
