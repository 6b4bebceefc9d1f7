import { meanInWords } from '../../core/report/figures.ts'
import type { Part } from '../../core/instrument/structure.ts'
import { type ComponentScore, scoreComponent, weightOf } from '../../core/scoring/component.ts'
import { WEIGHT, withWeight } from '../../core/scoring/weights.ts'
import type { MeanWhy } from '../../core/scoring/why/explanation.ts'
import { whyEqualMean, whyMean } from '../../core/scoring/why/mean-why.ts'
import { useActions, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './weighted-part.module.css'

interface WeightedPartProps {
  readonly part: Part
  /** Place of the component in the instrument; null for a practice module. */
  readonly mark: number | null
  readonly name: string
}

/** The questions of a component, each with its weight, and the mean by these and by equal weights. */
export function WeightedPart({ part, mark, name }: WeightedPartProps) {
  const { text } = useWords()
  const { record, answers } = useOpen()
  const chosen = scoreComponent(part, answers, record.assessment)
  const equal = scoreComponent(part, answers, { weights: {} })
  return (
    <fieldset className={styles.part}>
      <legend>
        {mark === null ? null : <Mark index={mark} />} {name}
      </legend>
      <dl className={styles.means}>
        <div>
          <dt>{text('weights.chosenMean')}</dt>
          <dd>
            <Mean
              score={chosen}
              of={`${name}: ${text('weights.chosenMean')}`}
              explain={() => whyMean(part.questions, answers, record.assessment, 'S4')}
            />
          </dd>
        </div>
        <div>
          <dt>{text('weights.equalMean')}</dt>
          <dd>
            <Mean
              score={equal}
              of={`${name}: ${text('weights.equalMean')}`}
              explain={() => whyEqualMean(part.questions, answers, 'S4')}
            />
          </dd>
        </div>
      </dl>
      <div className={styles.rows}>
        {part.questions.map(({ id }) => (
          <Weight key={id} question={id} />
        ))}
      </div>
    </fieldset>
  )
}

interface MeanProps {
  readonly score: ComponentScore
  readonly of: string
  readonly explain: () => MeanWhy
}

function Mean({ score, of, explain }: MeanProps) {
  const saying = useSaying()
  const { explain: show } = useActions()
  return (
    <FigureButton
      label={meanInWords(score, saying)}
      says={saying.text('why.of', { of })}
      onAsk={() => show({ of, explanations: [explain()] })}
    />
  )
}

function Weight({ question }: { readonly question: string }) {
  const { formats, instrument } = useSaying()
  const { editAssessment } = useActions()
  const { assessment } = useOpen().record
  const weight = weightOf(assessment, question)
  const said = formats.exact(weight)
  return (
    <label className={styles.row} data-chosen={weight === WEIGHT.equal ? undefined : true}>
      <span>{instrument.questions[question]?.title}</span>
      <input
        type="range"
        min={WEIGHT.lowest}
        max={WEIGHT.highest}
        step={WEIGHT.step}
        value={weight}
        aria-valuetext={said}
        onChange={(event) =>
          void editAssessment({
            weights: withWeight(assessment.weights, question, event.target.valueAsNumber),
          })
        }
      />
      <b aria-hidden="true">{said}</b>
    </label>
  )
}
