import { coverageInWords, meanInWords, stageInWords } from '../../core/report/figures.ts'
import type { ComponentScore } from '../../core/scoring/component.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import { besideEqual } from '../../core/scoring/weights.ts'
import { whyCoverage } from '../../core/scoring/why/count-why.ts'
import { whyStage } from '../../core/scoring/why/stage-why.ts'
import { useAsked, useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { useMeanWhy } from './use-part-why.ts'
import { Why } from './why.tsx'
import styles from './component-figures.module.css'

interface FigureProps {
  readonly component: ComponentScore
}

/** The mean of a component; where weights were chosen, what equal weights give stands below. */
export function MeanFigure({ component }: FigureProps) {
  const { text } = useWords()
  const saying = useSaying()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { part, name } = usePart(component)
  const explain = useMeanWhy()
  const label = meanInWords(component, saying)
  if (part === undefined || component.problem !== null) return label
  const equal = besideEqual(instrument, part, answers, record.assessment)
  return (
    <>
      <Why
        label={label}
        of={text('why.meanOf', { name })}
        explain={() => explain(part.questions, component, 'S4')}
      />
      {equal === null ? null : (
        <span className={styles.equal}>{text('weights.equal', { figure: meanInWords(equal, saying) })}</span>
      )}
    </>
  )
}

/** The stage of a component, or between which stages it lies. */
export function StageFigure({ component }: FigureProps) {
  const { text } = useWords()
  const saying = useSaying()
  const { answers } = useOpen()
  const { part, name } = usePart(component)
  const label = stageInWords(component, saying)
  const explain = useMeanWhy()
  if (part === undefined) return label
  if (component.snapshot !== undefined && component.mean !== null) {
    const of = text('why.meanOf', { name })
    return <Why label={label} of={of} explain={() => explain(part.questions, component, 'S4')} />
  }
  if (component.stageLow === null) return label
  return (
    <Why
      label={label}
      of={text('why.stageOf', { name })}
      explain={() => [whyStage(part.questions, answers)]}
    />
  )
}

/** How many questions of a component have a level. */
export function CoverageFigure({ component }: FigureProps) {
  const { text } = useWords()
  const saying = useSaying()
  const { answers } = useOpen()
  const { part, name } = usePart(component)
  // Headlines read components alone (SPEC S8).
  const read = useInstrument().components.some(({ id }) => id === component.id)
  return (
    <Why
      label={coverageInWords(component, saying)}
      of={text('why.coverageOf', { name })}
      explain={() => [whyCoverage(part?.questions ?? [], answers, read)]}
    />
  )
}

function usePart({ id }: ComponentScore) {
  const { instrument: said } = useWords()
  // Only what is asked counts (SPEC Q2): a snapshot explains the questions of a snapshot.
  const part = useAsked().find((one) => one.id === id)
  return { part, name: partWords(said, id).name }
}
