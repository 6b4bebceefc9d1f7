import { SUMMARY_LENGTH } from '../../core/assessment/assessment.ts'
import { useActions, useOpen, useWords } from '../../state/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import styles from './summary.module.css'

/** The officer's own words for the first page; a longer text from a file is shown and kept whole. */
export function Summary() {
  const { text } = useWords()
  const { summary } = useOpen().record.assessment
  const { editAssessment } = useActions()
  const draft = useDraft(summary, (value) => void editAssessment({ summary: value }))
  const left = SUMMARY_LENGTH - draft.value.length
  const room =
    left > 0 ? text('takeaway.left', { count: left }) : text(left === 0 ? 'takeaway.full' : 'takeaway.longer')
  return (
    <section className={styles.summary} aria-labelledby="own">
      <h2 id="own">{text('takeaway.own')}</h2>
      <TextField
        label={text('takeaway.summary')}
        hint={`${text('takeaway.summaryHint')} ${room}`}
        rows={8}
        maxLength={SUMMARY_LENGTH}
        value={draft.value}
        onChange={draft.change}
        onBlur={draft.flush}
      />
    </section>
  )
}
