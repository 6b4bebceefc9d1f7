import type { PriorityWhy, StrengthsWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** Strengths with the two levels that order them. */
export function StrengthsView({ of }: { readonly of: StrengthsWhy }) {
  const { text } = useSaying()
  return (
    <SumTable
      caption={text('why.order')}
      heads={[text('report.question'), text('why.supported'), text('why.claimed')]}
      rows={of.rows.map(({ question, supported, level }) => ({
        key: question,
        name: <QuestionName id={question} />,
        cells: [supported, level],
      }))}
    />
  )
}

/** Gaps or steps with the four numbers that make a priority. */
export function PriorityView({ of }: { readonly of: PriorityWhy }) {
  const { text, formats } = useSaying()
  const { exact } = formats
  return (
    <>
      <SumTable
        caption={text('why.order')}
        heads={[text('report.question'), text('why.factors'), text('why.priority')]}
        rows={of.rows.map(({ question, gate, weight, climb, value, effort, priority }) => ({
          key: question,
          name: (
            <>
              <QuestionName id={question} />
              {gate ? <span className={styles.gate}>{text('answer.gate')}</span> : null}
            </>
          ),
          cells: [
            text('why.product4', {
              weight: exact(weight),
              climb: exact(climb),
              value: exact(value),
              effort: exact(effort),
            }),
            exact(priority),
          ],
        }))}
      />
      {of.rule === 'P3' ? <p>{text('why.gatesFirst')}</p> : null}
    </>
  )
}
