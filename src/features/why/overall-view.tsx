import type { OverallWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { ComponentName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** The logarithms of the means, their mean turned back, and the lowest of three limits. */
export function OverallView({ of }: { readonly of: OverallWhy }) {
  const { text, formats } = useSaying()
  const { exact, decimal } = formats
  return (
    <>
      <SumTable
        caption={text('report.components')}
        heads={[text('report.component'), text('report.mean'), text('why.log'), text('report.stage')]}
        rows={of.rows.map(({ component, mean, log, stage }) => ({
          key: component,
          name: <ComponentName id={component} />,
          cells: [exact(mean), exact(log), stage],
        }))}
        totals={[text('why.sum'), '', exact(of.sum), '']}
      />
      <p className={styles.result}>
        {text('why.geometric', {
          sum: exact(of.sum),
          count: of.rows.length,
          exact: exact(of.geometricMean),
          shown: decimal(of.geometricMean),
        })}{' '}
        {text('why.arithmetic', { mean: decimal(of.arithmeticMean) })}
      </p>
      <p className={styles.rule}>
        <b>{text('why.rule', { rule: 'O2' })}</b> {text('rule.O2')}
      </p>
      <SumTable
        caption={text('why.limits')}
        heads={[text('why.limit'), text('report.stage')]}
        rows={[
          { key: 'mean', name: text('why.byMean'), cells: [of.byMean] },
          { key: 'lowest', name: text('why.byLowest'), cells: [of.byLowest] },
          { key: 'gates', name: text('why.byGates'), cells: [of.byGates ?? text('why.noLimit')] },
        ]}
        totals={[text('why.lowestLimit'), exact(of.stage)]}
      />
    </>
  )
}
