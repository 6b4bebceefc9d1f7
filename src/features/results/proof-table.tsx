import {
  coverageOfProof,
  supportedMeanInWords,
  supportedStageInWords,
} from '../../core/report/proof-words.ts'
import type { Explanation } from '../../core/scoring/why/explanation.ts'
import { whyProof, whySupportedMean, whySupportedStage } from '../../core/scoring/why/proof-why.ts'
import { useInstrument, useOpen, useSaying, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { useProofScore } from '../../state/use-proof-score.ts'
import { Mark } from '../../ui/mark.tsx'
import { MeanFigure, StageFigure } from './component-figures.tsx'
import { useProofCountWhy } from './use-part-why.ts'
import { Why } from './why.tsx'
import styles from './proof-table.module.css'

/** Claimed beside supported, a row a component, and how much of the higher levels has current proof. */
export function ProofTable() {
  const { text } = useWords()
  const saying = useSaying()
  const { components } = useInstrument()
  const { count } = useProofScore()
  const staged = !useSnapshot()
  const explain = useProofCountWhy()
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
            <td data-label={text('proof.coverage')}>
              <Why
                label={coverageOfProof(count, saying)}
                of={text('why.proofOf', { name: text('proof.total') })}
                explain={explain}
              />
            </td>
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
  const part = useInstrument().components[index]
  const { record, answers } = useOpen()
  const { assessment } = record
  if (claimed === undefined || proved === undefined || part === undefined) return null
  const name = said.components[id]?.name ?? id
  return (
    <tr>
      <th scope="row">
        <Mark index={index} /> {name}
      </th>
      <td data-label={text('proof.claimedMean')}>
        <MeanFigure component={claimed} />
      </td>
      {count.drawn ? (
        <td data-label={text('proof.supportedMean')}>
          <SupportedFigure
            label={supportedMeanInWords(proved, saying)}
            of={text('why.supportedMeanOf', { name })}
            explain={() => whySupportedMean(part.questions, answers, assessment)}
            none={proved.supportedMean === null}
          />
        </td>
      ) : null}
      {staged ? (
        <td data-label={text('proof.claimedStage')}>
          <StageFigure component={claimed} />
        </td>
      ) : null}
      {staged && count.drawn ? (
        <td data-label={text('proof.supportedStage')}>
          <SupportedFigure
            label={supportedStageInWords(proved, saying)}
            of={text('why.supportedStageOf', { name })}
            explain={() => whySupportedStage(part.questions, answers, assessment)}
            none={proved.supportedMean === null}
          />
        </td>
      ) : null}
      <td data-label={text('proof.coverage')}>
        <Why
          label={coverageOfProof(proved, saying)}
          of={text('why.proofOf', { name })}
          explain={() => [whyProof(part.questions, answers, assessment, 'E5')]}
        />
      </td>
    </tr>
  )
}

interface SupportedFigureProps {
  readonly label: string
  readonly of: string
  readonly explain: () => readonly Explanation[]
  /** Whether there is no figure, so that there is nothing to explain. */
  readonly none: boolean
}

function SupportedFigure({ label, of, explain, none }: SupportedFigureProps) {
  return none ? label : <Why label={label} of={of} explain={explain} />
}
