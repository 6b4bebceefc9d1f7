import { useState } from 'react'
import { useActions, useApp, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import styles from './erase-here.module.css'

/** For a computer that others use too: delete everything and go to the start page. */
export function EraseHere() {
  const { text } = useWords()
  const count = useApp(({ library }) => library?.length ?? 0)
  const { eraseEverything } = useActions()
  const [asking, setAsking] = useState(false)
  const erase = () => {
    setAsking(false)
    // The screen of an assessment that is gone would ask storage for it: leave first.
    goTo('/')
    void eraseEverything()
  }
  return (
    <section className={styles.shared} aria-labelledby="shared">
      <h2 id="shared">{text('leave.shared')}</h2>
      <p>{text('leave.sharedHint')}</p>
      <Button onClick={() => setAsking(true)}>{text('erase.button')}</Button>
      {asking ? (
        <ConfirmDialog
          title={text('erase.title')}
          confirmLabel={text('erase.confirm')}
          cancelLabel={text('dialog.cancel')}
          closeLabel={text('dialog.close')}
          onConfirm={erase}
          onClose={() => setAsking(false)}
        >
          <p>{count === 0 ? text('erase.none') : text('erase.assessments', { count })}</p>
          <p>{text('erase.settings')}</p>
          <p>{text('erase.files')}</p>
          <p>
            <b>{text('erase.final')}</b>
          </p>
        </ConfirmDialog>
      ) : null}
    </section>
  )
}
