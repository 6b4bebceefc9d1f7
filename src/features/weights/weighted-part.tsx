import { meanInWords } from '../../core/report/figures.ts'
import type { Part } from '../../core/instrument/structure.ts'
import { scoreComponent, weightOf } from '../../core/scoring/component.ts'
import { WEIGHT, withWeight } from '../../core/scoring/weights.ts'
import { useActions, useOpen, useSaying, useWords } from '../../state/react.tsx'
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
  const saying = useSaying()
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
          <dd>{meanInWords(chosen, saying)}</dd>
        </div>
        <div>
          <dt>{text('weights.equalMean')}</dt>
          <dd>{meanInWords(equal, saying)}</dd>
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
