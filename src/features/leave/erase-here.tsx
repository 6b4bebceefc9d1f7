import { useState } from 'react'
import { useActions, useWords } from '../../state/react.tsx'
import { useEraseWords } from '../../state/use-erase-words.ts'
import { Button } from '../../ui/button.tsx'
import { EraseDialog } from '../../ui/erase-dialog.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import styles from './erase-here.module.css'

/** For a computer that others use too: delete everything and go to the start page. */
export function EraseHere() {
  const { text } = useWords()
  const eraseWords = useEraseWords()
  const { eraseEverything } = useActions()
  const [asking, setAsking] = useState(false)
  const erase = () => {
    setAsking(false)
    void eraseEverything().then((erased) => (erased ? goTo('/') : null))
  }
  return (
    <section className={styles.shared} aria-labelledby="shared">
      <h2 id="shared">{text('leave.shared')}</h2>
      <p>{text('leave.sharedHint')}</p>
      <Button onClick={() => setAsking(true)}>{text('erase.button')}</Button>
      {asking ? <EraseDialog words={eraseWords} onErase={erase} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}
