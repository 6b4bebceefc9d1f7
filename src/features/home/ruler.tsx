import { LEVELS } from '../../core/instrument/level.ts'
import { useWords } from '../../state/react.tsx'
import styles from './ruler.module.css'

/** The five levels on a graduated rule, which stands upright on a phone. */
export function Ruler() {
  const { instrument } = useWords()
  return (
    <ol className={styles.ruler}>
      {LEVELS.map((level) => (
        <li key={level}>
          <span className={`numeral ${styles.number}`} aria-hidden="true">
            {level}
          </span>
          <h3>{instrument.levels[level].name}</h3>
          <p>{instrument.levels[level].description}</p>
        </li>
      ))}
    </ol>
  )
}
