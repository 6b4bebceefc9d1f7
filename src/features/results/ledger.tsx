import type { ComponentScore } from '../../core/scoring/component.ts'
import { whySupportedMean } from '../../core/scoring/why/proof-why.ts'
import { useInstrument, useOpen, useSaying, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { openRange } from '../../core/report/figures.ts'
import { supportedMeanInWords } from '../../core/report/proof-words.ts'
import type { ComponentProof } from '../../core/scoring/proof-score.ts'
import { useProofScore } from '../../state/use-proof-score.ts'
import { Mark } from '../../ui/mark.tsx'
import { ScaleBar, ScaleHead } from '../../ui/scale-bar.tsx'
import { MeanFigure, StageFigure, CoverageFigure } from './component-figures.tsx'
import { Why } from './why.tsx'
import styles from './ledger.module.css'

/** Components from the highest mean to the lowest: bars and table in one, of the same rank as the radar. */
export function Ledger() {
  const { text } = useWords()
  const { sorted } = useScore()
  const { drawn } = useProofScore().count
  const open = sorted.some(({ low, high }) => low !== high)
  const last = text(useSnapshot() ? 'snapshot.levels' : 'report.stage')
  return (
    <>
      <table className={styles.ledger}>
        <caption className="visually-hidden">{text('report.components')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('report.component')}</th>
            <th scope="col" className={styles.chart}>
              <span className="visually-hidden">{text('report.scale')}</span>
              <ScaleHead />
            </th>
            <th scope="col" className={styles.mean}>
              {text('report.mean')}
            </th>
            {drawn ? (
              <th scope="col" className={styles.mean}>
                {text('proof.supported')}
              </th>
            ) : null}
            <th scope="col" className={styles.stage}>
              {last}
            </th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((component) => (
            <Row key={component.id} component={component} last={last} />
          ))}
        </tbody>
      </table>
      {open ? (
        <p className={styles.key}>
          <svg viewBox="0 0 36 14" aria-hidden="true">
            <path d="M4 3v8h28V3" />
          </svg>
          {text('results.keyRange')}
        </p>
      ) : null}
    </>
  )
}

function Row({ component, last }: { readonly component: ComponentScore; readonly last: string }) {
  const { instrument: said } = useWords()
  const mark = useInstrument().components.findIndex(({ id }) => id === component.id)
  const { id, mean, snapshot } = component
  const { count, components } = useProofScore()
  const proved = count.drawn ? components[mark] : undefined
  const range = openRange(component)
  return (
    <tr>
      <th scope="row">
        <span className={styles.name}>
          <Mark index={mark} />
          <span>{said.components[id]?.name}</span>
        </span>
        {snapshot === undefined ? (
          <span className={styles.coverage}>
            <CoverageFigure component={component} />
          </span>
        ) : null}
      </th>
      <td className={styles.chart}>
        <ScaleBar mark={mark} value={mean} range={range} dots={snapshot} supported={proved?.supportedMean} />
      </td>
      <Mean component={component} open={range !== null} />
      {proved === undefined ? null : <Supported proved={proved} mark={mark} />}
      <td className={styles.stage}>
        <span className={styles.label}>{last}</span> <StageFigure component={component} />
      </td>
    </tr>
  )
}

function Mean({ component, open }: { readonly component: ComponentScore; readonly open: boolean }) {
  const known = component.mean !== null
  const single = known && !open && component.snapshot === undefined
  return (
    <td className={styles.mean} data-known={known || undefined} data-single={single || undefined}>
      <MeanFigure component={component} />
    </td>
  )
}

/** What of the mean is backed by proof. */
function Supported({ proved, mark }: { readonly proved: ComponentProof; readonly mark: number }) {
  const { text, instrument: said } = useWords()
  const saying = useSaying()
  const part = useInstrument().components[mark]
  const { record, answers } = useOpen()
  const label = supportedMeanInWords(proved, saying)
  return (
    <td className={styles.supported}>
      <span className={styles.label}>{text('proof.supported')}</span>{' '}
      {part === undefined || proved.supportedMean === null ? (
        label
      ) : (
        <Why
          label={label}
          of={text('why.supportedMeanOf', { name: said.components[part.id]?.name ?? part.id })}
          explain={() => whySupportedMean(part.questions, answers, record.assessment)}
        />
      )}
    </td>
  )
}
