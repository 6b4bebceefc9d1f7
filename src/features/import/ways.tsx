import { useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import styles from './ways.module.css'

interface WaysProps {
  readonly onBoth: () => void
  readonly onReplace: () => void
}

/** The three ways with a file, each with what it does; the first stands at the foot of the page. */
export function Ways({ onBoth, onReplace }: WaysProps) {
  const { text } = useWords()
  return (
    <section className={styles.ways} aria-labelledby="ways">
      <h2 id="ways">{text('import.ways')}</h2>
      <ul>
        <li>
          <b>{text('import.merge')}</b>
          <p>{text('import.mergeHint')}</p>
        </li>
        <li>
          <b>{text('import.both')}</b>
          <p>{text('import.bothHint')}</p>
          <Button onClick={onBoth}>{text('import.both')}</Button>
        </li>
        <li>
          <b>{text('import.replace')}</b>
          <p>{text('import.replaceHint')}</p>
          <Button onClick={onReplace}>{text('import.replace')}</Button>
        </li>
      </ul>
    </section>
  )
}
