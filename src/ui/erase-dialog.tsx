import { ConfirmDialog } from './confirm-dialog.tsx'

/** Everything that the question says, in the language of the screen. */
export interface EraseWords {
  readonly title: string
  /** What goes and what stays, a sentence each. */
  readonly sentences: readonly string[]
  /** That there is no way back. */
  readonly final: string
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly closeLabel: string
}

interface EraseDialogProps {
  readonly words: EraseWords
  readonly onErase: () => void
  readonly onClose: () => void
}

/** Asks before everything is deleted from this browser. */
export function EraseDialog({ words, onErase, onClose }: EraseDialogProps) {
  const { title, sentences, final, ...labels } = words
  return (
    <ConfirmDialog title={title} {...labels} onConfirm={onErase} onClose={onClose}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>
        <b>{final}</b>
      </p>
    </ConfirmDialog>
  )
}
