import type { StageCheck, StageWhy } from '../../core/scoring/why/explanation.ts'
import { useSaying } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

/** The levels, and for each stage what it asks and what stands in its way. */
export function StageView({ of }: { readonly of: StageWhy }) {
  const { text } = useSaying()
  return (
    <>
      <SumTable
        caption={text('why.applicable')}
        heads={[text('report.question'), text('report.level')]}
        rows={of.rows.map(({ question, level, gate }) => ({
          key: question,
          name: (
            <>
              <QuestionName id={question} />
              {gate ? <span className={styles.gate}>{text('answer.gate')}</span> : null}
            </>
          ),
          cells: [level ?? text('why.missing')],
        }))}
      />
      {of.missing === 0 ? (
        <Checks caption={text('why.checks')} checks={of.low} result={of.stageLow} />
      ) : (
        <>
          <Checks caption={text('why.checksLow')} checks={of.low} result={of.stageLow} />
          <Checks caption={text('why.checksHigh')} checks={of.high} result={of.stageHigh} />
        </>
      )}
    </>
  )
}

interface ChecksProps {
  readonly caption: string
  readonly checks: readonly StageCheck[]
  readonly result: number | null
}

function Checks({ caption, checks, result }: ChecksProps) {
  const { text, formats, instrument } = useSaying()
  const titles = (ids: readonly string[]) =>
    formats.list(ids.map((id) => instrument.questions[id]?.title ?? id))
  const obstacles = ({ reached, needed, tooLow, gates }: StageCheck) =>
    [
      reached < needed ? text('why.tooFew') : '',
      tooLow.length === 0 ? '' : text('why.tooLow', { titles: titles(tooLow) }),
      gates.length === 0 ? '' : text('why.gateBelow', { titles: titles(gates) }),
    ].filter((one) => one !== '')
  return (
    <>
      <table className={styles.checks}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('report.stage')}</th>
            <th scope="col">{text('why.reached')}</th>
            <th scope="col">{text('why.holds')}</th>
          </tr>
        </thead>
        <tbody>
          {checks.map((check) => (
            <tr key={check.stage} data-result={check.stage === result || undefined}>
              <th scope="row">{check.stage}</th>
              <td>{text('why.reachedOf', { reached: check.reached, needed: check.needed })}</td>
              <td>
                {check.holds
                  ? text('why.yes')
                  : check.stage === 1
                    ? text('why.always')
                    : obstacles(check).join(' ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {result === null ? null : (
        <p className={styles.result}>{text('why.highestStage', { stage: result })}</p>
      )}
    </>
  )
}
