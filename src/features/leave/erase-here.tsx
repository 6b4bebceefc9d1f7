import { useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import styles from './erase-here.module.css'

/** For a computer that others use too: the way to delete everything. */
export function EraseHere() {
  const { text } = useWords()
  return (
    <section className={styles.shared} aria-labelledby="shared">
      <h2 id="shared">{text('leave.shared')}</h2>
      <p>{text('leave.sharedHint')}</p>
      <LinkButton href="#/erase">{text('erase.button')}</LinkButton>
    </section>
  )
}
