import { useActions, useApp, useWords } from '../../state/react.tsx'
import { TextField } from '../../ui/field.tsx'
import { useDraft } from '../../ui/use-draft.ts'
import styles from './note.module.css'

/** What the person wants to remember of this answer, in their own words. */
export function Note({ question }: { readonly question: string }) {
  const { text } = useWords()
  const { editAnswer } = useActions()
  const note = useApp(({ open }) => open?.answers[question]?.note ?? '')
  const draft = useDraft(note, (value) => void editAnswer(question, { kind: 'note', note: value }))
  return (
    <div className={styles.note}>
      <TextField
        label={text('answer.note')}
        rows={4}
        value={draft.value}
        onChange={draft.change}
        onBlur={draft.flush}
      />
      <p>{text('answer.internalOnly')}</p>
    </div>
  )
}
