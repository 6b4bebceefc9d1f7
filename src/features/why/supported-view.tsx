import { reasonInWords } from '../../core/report/proof-words.ts'
import type { ProofWhy, SupportedWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** What each answer claims, what its proof supports, and which rule decides. */
export function SupportedView({ of }: { readonly of: SupportedWhy }) {
  const saying = useSaying()
  const { text } = saying
  return (
    <SumTable
      caption={text('why.claims')}
      heads={[text('report.question'), text('why.claimed'), text('why.supported')]}
      rows={of.rows.map(({ question, level, supported, why }) => ({
        key: question,
        name: (
          <>
            <QuestionName id={question} />
            <span className={styles.reason}>
              {why === null ? text('support.notNeeded') : reasonInWords(why, saying)}
            </span>
          </>
        ),
        cells: [level, supported],
      }))}
    />
  )
}

/** Which of the higher levels have current proof, and the share that has. */
export function ProofView({ of }: { readonly of: ProofWhy }) {
  const { text, formats } = useSaying()
  return (
    <>
      <SumTable
        caption={text('why.higher')}
        heads={[text('report.question'), text('report.level'), text('proof.coverage')]}
        rows={of.rows.map(({ question, level, proved }) => ({
          key: question,
          name: <QuestionName id={question} />,
          cells: [level, text(proved ? 'why.yes' : 'why.no')],
        }))}
      />
      <p className={styles.result}>
        {of.share === null
          ? text('proof.countNone')
          : text('why.proved', {
              proved: formats.whole(of.proved),
              claimed: formats.whole(of.claimed),
              share: formats.percent(of.share),
            })}
      </p>
    </>
  )
}
