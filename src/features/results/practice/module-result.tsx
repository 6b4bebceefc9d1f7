import type { AskedPart } from '../../../core/assessment/asked.ts'
import { openRange } from '../../../core/report/figures.ts'
import type { ModuleScore } from '../../../core/scoring/score.ts'
import { useOpen, useWords } from '../../../state/react.tsx'
import { useScore } from '../../../state/use-score.ts'
import { Mark } from '../../../ui/mark.tsx'
import { ScaleBar } from '../../../ui/scale-bar.tsx'
import { CoverageFigure, MeanFigure, StageFigure } from '../component-figures.tsx'
import { StepList } from '../steps.tsx'
import styles from './practice.module.css'

/** One practice that is on: its figures, and the steps that its own answers leave open. */
export function ModuleResult({ part }: { readonly part: AskedPart }) {
  const { text, instrument: said } = useWords()
  const score = useScore().modules.find(({ id }) => id === part.id)
  if (score === undefined) return null
  return (
    <div className={styles.module}>
      <h3>
        <Mark index={part.mark} /> {said.modules[part.id]?.name}
        {part.experimental === true ? <small>{text('practice.experimental')}</small> : null}
      </h3>
      {score.answered === 0 ? <ToAnswer part={part} /> : <Standing score={score} mark={part.mark} />}
    </div>
  )
}

/** A practice that was switched on and not begun. */
function ToAnswer({ part }: { readonly part: AskedPart }) {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  return (
    <p className={styles.more}>
      <a href={`#/a/${id}/q/${part.questions[0]?.id ?? ''}`}>
        {text('practice.switchOn', { count: part.questions.length })}
      </a>
    </p>
  )
}

function Standing({ score, mark }: { readonly score: ModuleScore; readonly mark: number }) {
  const { text } = useWords()
  return (
    <>
      <Figures score={score} mark={mark} />
      <p className={styles.stepsTitle}>{text('practice.steps')}</p>
      {score.steps.length === 0 ? <p>{text('report.noGaps')}</p> : null}
      <StepList steps={score.steps} start={1} heading="h4" />
    </>
  )
}

function Figures({ score, mark }: { readonly score: ModuleScore; readonly mark: number }) {
  const { text } = useWords()
  const { mean } = score
  const range = openRange(score)
  return (
    <>
      <dl className={styles.figures}>
        <div>
          <dt>{text('report.mean')}</dt>
          <dd>
            <MeanFigure component={score} />
          </dd>
        </div>
        <div>
          <dt>{text('report.stage')}</dt>
          <dd>
            <StageFigure component={score} />
          </dd>
        </div>
        <div>
          <dt>{text('list.progress')}</dt>
          <dd>
            <CoverageFigure component={score} />
          </dd>
        </div>
      </dl>
      <div className={styles.scale}>
        <ScaleBar mark={mark} value={mean} range={range} />
      </div>
    </>
  )
}
