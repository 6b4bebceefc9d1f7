import { levelInWords } from '../../core/report/figures.ts'
import type { CoverageWhy } from '../../core/scoring/why/count-why.ts'
import type { GateWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** Every question with its state, and the share that has a level. */
export function CoverageView({ of }: { readonly of: CoverageWhy }) {
  const { text, formats } = useSaying()
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
      {of.share === null ? null : (
        <p className={styles.result}>
          {text('why.share', {
            answered: formats.whole(of.answered),
            applicable: formats.whole(of.applicable),
            share: formats.percent(of.share),
          })}
          {of.partial === null ? null : ` ${text(of.partial ? 'why.partial' : 'why.enough')}`}
        </p>
      )}
    </>
  )
}

/** The level of a gate beside the one that it asks for. */
export function GateView({ of }: { readonly of: GateWhy }) {
  const saying = useSaying()
  const { text } = saying
  const words = { holds: text('gate.holds'), below: text('gate.below'), unknown: text('gate.unknown') }
  return (
    <SumTable
      caption={text('why.gate')}
      heads={[text('report.question'), text('report.level'), text('why.asked')]}
      rows={[
        {
          key: of.question,
          name: <QuestionName id={of.question} />,
          cells: [
            of.level === null ? text('why.missing') : levelInWords(of.level, saying),
            levelInWords(of.atLeast, saying),
          ],
        },
      ]}
      totals={[words[of.state], '', '']}
    />
  )
}
