import { useOpen, useWords } from '../../state/react.tsx'
import { useWeighted } from './use-part-why.ts'
import styles from './weights-note.module.css'

/** Where the figures come from and how to open them; and, where weights were chosen, that they were. */
export function WeightsNote() {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const weighted = useWeighted()
  return (
    <p className={styles.note}>
      {weighted ? <b>{text('weights.note')} </b> : null}
      {text('why.hint')} <a href="#/scoring">{text('why.more')}</a>
      {', '}
      <a href={`#/a/${id}/weights`}>{text('weights.change')}</a>
    </p>
  )
}
