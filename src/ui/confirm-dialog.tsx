import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import styles from './confirm-dialog.module.css'

interface ConfirmDialogProps {
  readonly title: string
  readonly confirmLabel: string
  readonly cancelLabel: string
  readonly closeLabel: string
  readonly onConfirm: () => void
  readonly onClose: () => void
  /** Plain sentences that say what will happen. */
  readonly children: ReactNode
}

/** Asks before something that cannot be undone. The safe way out stands first. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, confirmLabel, cancelLabel, closeLabel, onConfirm, onClose, children } = props
  return (
    <Dialog title={title} closeLabel={closeLabel} onClose={onClose}>
      <div className={styles.words}>{children}</div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{cancelLabel}</Button>
        <Button look="solid" onClick={onConfirm}>
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}
