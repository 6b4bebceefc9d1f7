import { useActions, useWords } from '../../state/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import styles from './reason.module.css'

/** Why a question does not apply. Without a reason it counts as missing, and the page says so. */
export function Reason({ question, reason }: { readonly question: string; readonly reason: string }) {
  const { text } = useWords()
  const { editAnswer } = useActions()
  const draft = useDraft(
    reason,
    (value) => void editAnswer(question, { kind: 'not-applicable', reason: value }),
  )
  return (
    <div className={styles.reason}>
      <TextField
        data-place="reason"
        label={text('answer.reason')}
        hint={draft.value.trim() === '' ? text('answer.reasonMissing') : text('answer.reasonHint')}
        rows={2}
        value={draft.value}
        onChange={draft.change}
        onBlur={draft.flush}
      />
    </div>
  )
}
