import { progressInWords } from '../../core/report/figures.ts'
import type { ProgressWhy } from '../../core/scoring/why/count-why.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** Every question that is asked with its state, and how many stand in each. */
export function ProgressView({ of }: { readonly of: ProgressWhy }) {
  const saying = useSaying()
  const { text } = saying
  return (
    <>
      <SumTable
        caption={text('why.allQuestions')}
        heads={[text('report.question'), text('why.state')]}
        rows={of.rows.map(({ question, status }) => ({
          key: question,
          name: <QuestionName id={question} />,
          cells: [text(`status.${status}`)],
        }))}
      />
      <p className={styles.result}>{progressInWords(of, saying)}</p>
    </>
  )
}
