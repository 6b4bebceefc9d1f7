import { OVERALL_EXAMPLE } from '../../core/scoring/why/worked-example.ts'
import { useWords } from '../../state/react.tsx'
import styles from './example.module.css'

/** Two means of the same five components: the geometric one falls further where one is low. */
export function OverallExample() {
  const { text, formats } = useWords()
  const { exact } = formats(null)
  const { means, arithmetic, geometric } = OVERALL_EXAMPLE
  return (
    <table className={styles.example}>
      <caption>{text('scoring.example')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('scoring.means')}</th>
          <th scope="col">{text('scoring.arithmetic')}</th>
          <th scope="col">{text('scoring.geometric')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{means.map(exact).join(' · ')}</td>
          <td>{exact(arithmetic)}</td>
          <td>{exact(geometric)}</td>
        </tr>
      </tbody>
    </table>
  )
}
