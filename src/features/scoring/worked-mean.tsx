import { STAGE_EXAMPLES, WEIGHT_EXAMPLES } from '../../core/scoring/why/worked-example.ts'
import { useWords } from '../../state/react.tsx'
import styles from './example.module.css'

const EXAMPLES = { low: [STAGE_EXAMPLES.low], double: [WEIGHT_EXAMPLES.equal, WEIGHT_EXAMPLES.double] }

/** A mean worked out by the program itself: levels times weights, divided. */
export function WorkedMean({ example }: { readonly example: keyof typeof EXAMPLES }) {
  const { text, formats } = useWords()
  const { exact, decimal } = formats(null)
  return (
    <table className={styles.example}>
      <caption>{text('scoring.example')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('scoring.products')}</th>
          <th scope="col">{text('scoring.divided')}</th>
          <th scope="col">{text('report.mean')}</th>
        </tr>
      </thead>
      <tbody>
        {EXAMPLES[example].map(({ mean }) => (
          <tr key={mean.sum}>
            <td>
              {mean.rows
                .map(({ level, weight }) =>
                  text('scoring.times', { level: exact(level ?? 0), weight: exact(weight) }),
                )
                .join(' + ')}
            </td>
            <td>{text('scoring.fraction', { sum: exact(mean.sum), by: exact(mean.weights) })}</td>
            <td>{mean.result === null ? '' : decimal(mean.result)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
