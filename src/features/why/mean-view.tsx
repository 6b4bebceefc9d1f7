import type { MeanRow, MeanWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** Level times weight for each question, their sums, and the division. */
export function MeanView({ of }: { readonly of: MeanWhy }) {
  const { text, formats } = useSaying()
  const { exact, decimal } = formats
  const cells = ({ status, level, weight, product }: MeanRow) =>
    level === null || product === null
      ? [text(`status.${status}`), '', text('why.notCounted')]
      : [exact(level), exact(weight), exact(product)]
  return (
    <>
      <SumTable
        caption={text('why.questions')}
        heads={[text('report.question'), text('report.level'), text('why.weight'), text('why.product')]}
        rows={of.rows.map((row) => ({
          key: row.question,
          name: <QuestionName id={row.question} />,
          cells: cells(row),
        }))}
        totals={[text('why.sum'), '', exact(of.weights), exact(of.sum)]}
      />
      <p className={styles.result}>
        {of.result === null
          ? text('figure.noAnswers')
          : text('why.division', {
              sum: exact(of.sum),
              by: exact(of.weights),
              exact: exact(of.result),
              shown: decimal(of.result),
            })}
      </p>
    </>
  )
}
