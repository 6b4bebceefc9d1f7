import { takingBack } from '../../core/history/moves.ts'
import type { Step } from '../../core/history/steps.ts'
import { countsOf, linesOf, momentOf } from '../../core/history/telling.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { useActions, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useHistorySaying } from './use-history-saying.ts'
import styles from './back-dialog.module.css'

interface BackDialogProps {
  readonly moment: Step
  readonly steps: readonly Step[]
  readonly onDone: () => void
  readonly onRefused: (words: string) => void
  readonly onClose: () => void
}

/** What going back to a moment would change, told before anything is changed. */
export function BackDialog({ moment, steps, onDone, onRefused, onClose }: BackDialogProps) {
  const words = useWords()
  const { text } = words
  const saying = useHistorySaying()
  const { goBack } = useActions()
  const differences = takingBack(steps.filter(({ id }) => id > moment.last))
  const { answers, fields } = countsOf(differences)
  const nothing = differences.length === 0
  const confirm = async () => {
    const moved = await goBack(moment.last)
    if (moved === null) return onClose()
    if (moved.ok) onDone()
    else onRefused(errorInWords(moved.error, words))
  }
  return (
    <Dialog title={text('history.backTitle')} closeLabel={text('dialog.close')} onClose={onClose}>
      <div className={styles.words}>
        <p>{text('history.backMoment', { moment: momentOf(moment.at, saying) })}</p>
        <p>
          <b>
            {nothing ? text('history.backNothing') : null}
            {answers === 0 ? null : text('history.backAnswers', { count: answers })}{' '}
            {fields === 0 ? null : text('history.backFields', { count: fields })}
          </b>
        </p>
        {nothing ? null : (
          <>
            <ul className={styles.list}>
              {linesOf(differences, saying).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{text('history.backSafe')}</p>
          </>
        )}
      </div>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{text('dialog.cancel')}</Button>
        {nothing ? null : (
          <Button look="solid" onClick={() => void confirm()}>
            {text('history.backConfirm')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
