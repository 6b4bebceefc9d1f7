import { memo } from 'react'
import { CONFIDENCES, type Confidence as Sure } from '../../core/assessment/answer.ts'
import { useActions, useWords } from '../../state/react.tsx'
import styles from './backing.module.css'

interface ConfidenceProps {
  readonly question: string
  readonly chosen: Sure | null
}

/** How sure one is of an answer. It only sorts what to check, so nobody has to say it. */
export const Confidence = memo(function Confidence({ question, chosen }: ConfidenceProps) {
  const { text } = useWords()
  const { editAnswer } = useActions()
  return (
    <fieldset className={styles.confidence} aria-describedby="confidence-hint">
      <legend>{text('confidence.legend')}</legend>
      <div>
        {[...CONFIDENCES, null].map((one) => (
          <label key={one ?? 'none'}>
            <input
              type="radio"
              name="confidence"
              checked={chosen === one}
              onChange={() => void editAnswer(question, { kind: 'confidence', confidence: one })}
            />
            {text(`confidence.${one ?? 'none'}`)}
          </label>
        ))}
      </div>
      <p id="confidence-hint">{text('confidence.hint')}</p>
    </fieldset>
  )
})
