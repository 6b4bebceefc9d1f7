import { meanInWords } from '../../core/report/figures.ts'
import type { Part } from '../../core/instrument/structure.ts'
import { type ComponentScore, scoreComponent, weightOf } from '../../core/scoring/component.ts'
import { WEIGHT, withWeight } from '../../core/scoring/weights.ts'
import type { Assessment } from '../../core/assessment/assessment.ts'
import { openRange } from '../../core/scoring/mean.ts'
import type { MeanWhy } from '../../core/scoring/why/explanation.ts'
import { whyBounds, whyEqualMean, whyMean } from '../../core/scoring/why/mean-why.ts'
import { useActions, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { useWhy } from '../../state/use-why.ts'
import { FigureButton } from '../../ui/figure-button.tsx'
import { Mark } from '../../ui/mark.tsx'
import styles from './weighted-part.module.css'

/** No weight is chosen: every question weighs the same. */
const EQUAL: Assessment['weights'] = {}

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
  const equal = scoreComponent(part, answers, { weights: EQUAL })
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
              part={part}
              score={chosen}
              weights={record.assessment.weights}
              of={`${name}: ${text('weights.chosenMean')}`}
              explain={() => whyMean(part.questions, answers, record.assessment, 'S4')}
            />
          </dd>
        </div>
        <div>
          <dt>{text('weights.equalMean')}</dt>
          <dd>
            <Mean
              part={part}
              score={equal}
              weights={EQUAL}
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
  readonly part: Part
  readonly score: ComponentScore
  readonly weights: Assessment['weights']
  readonly of: string
  readonly explain: () => MeanWhy
}

/** A mean by some weights; while answers are missing, it opens into its range as well. */
function Mean({ part, score, weights, of, explain }: MeanProps) {
  const saying = useSaying()
  const { answers } = useOpen()
  const why = useWhy()
  const explanations = () => [
    explain(),
    ...(openRange(score) === null ? [] : [whyBounds(part.questions, answers, { weights })]),
  ]
  return <FigureButton label={meanInWords(score, saying)} {...why(of, explanations)} />
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
