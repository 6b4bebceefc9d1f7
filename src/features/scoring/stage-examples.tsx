import { meanInWords, sayingOf, stageInWords } from '../../core/report/figures.ts'
import { STAGE_EXAMPLES, type WorkedExample } from '../../core/scoring/why/worked-example.ts'
import { useWords } from '../../state/react.tsx'
import styles from './example.module.css'

/** Six answers at a time: the same mean may be another stage. All figures come from the program itself. */
export function StageExamples() {
  const words = useWords()
  const { text } = words
  const saying = sayingOf(words, null)
  const levels = ({ given, gateAt }: WorkedExample) =>
    given
      .map((one, index) => {
        const level =
          one === 'missing'
            ? text('scoring.none')
            : one === 'not-applicable'
              ? text('scoring.aside')
              : String(one)
        return index === gateAt ? text('scoring.gate', { level }) : level
      })
      .join(' · ')
  return (
    <table className={styles.example}>
      <caption>{text('scoring.examples')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('scoring.levels')}</th>
          <th scope="col">{text('report.mean')}</th>
          <th scope="col">{text('report.stage')}</th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(STAGE_EXAMPLES).map(([id, example]) => (
          <tr key={id}>
            <td>{levels(example)}</td>
            <td>{meanInWords(example.score, saying)}</td>
            <td>{stageInWords(example.score, saying)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
