import { type ArrivalState, countLosses } from '../../core/merge/preview.ts'
import { useWords } from '../../state/react.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'

interface ReplaceDialogProps {
  readonly city: string
  readonly counts: Readonly<Record<ArrivalState, number>>
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Says what gives way before a file takes the place of what is here. */
export function ReplaceDialog({ city, counts, onConfirm, onClose }: ReplaceDialogProps) {
  const { text } = useWords()
  const count = countLosses(counts)
  return (
    <ConfirmDialog
      title={text('import.replaceTitle', { city })}
      confirmLabel={text('import.replace')}
      cancelLabel={text('dialog.cancel')}
      closeLabel={text('dialog.close')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>{text('import.replaceHint')}</p>
      <p>{count === 0 ? text('import.replaceKeeps') : text('import.replaceLoses', { count })}</p>
    </ConfirmDialog>
  )
}
