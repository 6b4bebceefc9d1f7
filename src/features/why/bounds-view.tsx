import type { BoundsWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** The same sum twice: with the missing levels at 1, and at 5. */
export function BoundsView({ of }: { readonly of: BoundsWhy }) {
  const { text, formats } = useSaying()
  const { exact, decimal } = formats
  const divided = (sum: number, result: number) =>
    text('why.division', {
      sum: exact(sum),
      by: exact(of.weights),
      exact: exact(result),
      shown: decimal(result),
    })
  return (
    <>
      <SumTable
        caption={text('why.applicable')}
        heads={[text('report.question'), text('why.weight'), text('why.atLowest'), text('why.atHighest')]}
        rows={of.rows.map(({ question, weight, low, high }) => ({
          key: question,
          name: <QuestionName id={question} />,
          cells: [exact(weight), exact(low), exact(high)],
        }))}
        totals={[text('why.sum'), exact(of.weights), exact(of.lowSum), exact(of.highSum)]}
      />
      {of.low === null || of.high === null ? null : (
        <>
          <p className={styles.result}>{text('why.lowest', { division: divided(of.lowSum, of.low) })}</p>
          <p className={styles.result}>{text('why.highest', { division: divided(of.highSum, of.high) })}</p>
        </>
      )}
    </>
  )
}
