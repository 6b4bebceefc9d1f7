import { meanInWords, stageInWords } from '../../core/report/figures.ts'
import {
  coverageOfProof,
  supportedMeanInWords,
  supportedStageInWords,
} from '../../core/report/proof-words.ts'
import { useInstrument, useSaying, useScore, useSnapshot, useWords } from '../../state/react.tsx'
import { useProofScore } from '../../state/use-proof-score.ts'
import { Mark } from '../../ui/mark.tsx'
import styles from './proof-table.module.css'

/** Claimed beside supported, a row a component, and how much of the higher levels has current proof. */
export function ProofTable() {
  const { text } = useWords()
  const saying = useSaying()
  const { components } = useInstrument()
  const { count } = useProofScore()
  const staged = !useSnapshot()
  const figures = [true, count.drawn, staged, staged && count.drawn].filter(Boolean)
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('proof.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('report.component')}</th>
            <th scope="col">{text('proof.claimedMean')}</th>
            {count.drawn ? <th scope="col">{text('proof.supportedMean')}</th> : null}
            {staged ? <th scope="col">{text('proof.claimedStage')}</th> : null}
            {staged && count.drawn ? <th scope="col">{text('proof.supportedStage')}</th> : null}
            <th scope="col">
              {text('proof.coverage')} <small>{text('proof.coverageHint')}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ id }, index) => (
            <Row key={id} id={id} index={index} staged={staged} />
          ))}
          <tr className={styles.total}>
            <th scope="row" colSpan={figures.length + 1}>
              {text('proof.total')}
            </th>
            <td data-label={text('proof.coverage')}>{coverageOfProof(count, saying)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly index: number
  /** Whether stages are shown: a snapshot has none. */
  readonly staged: boolean
}

function Row({ id, index, staged }: RowProps) {
  const { text, instrument: said } = useWords()
  const saying = useSaying()
  const claimed = useScore().components[index]
  const { count, components } = useProofScore()
  const proved = components[index]
  if (claimed === undefined || proved === undefined) return null
  return (
    <tr>
      <th scope="row">
        <Mark index={index} /> {said.components[id]?.name}
      </th>
      <td data-label={text('proof.claimedMean')}>{meanInWords(claimed, saying)}</td>
      {count.drawn ? (
        <td data-label={text('proof.supportedMean')}>{supportedMeanInWords(proved, saying)}</td>
      ) : null}
      {staged ? <td data-label={text('proof.claimedStage')}>{stageInWords(claimed, saying)}</td> : null}
      {staged && count.drawn ? (
        <td data-label={text('proof.supportedStage')}>{supportedStageInWords(proved, saying)}</td>
      ) : null}
      <td data-label={text('proof.coverage')}>{coverageOfProof(proved, saying)}</td>
    </tr>
  )
}
