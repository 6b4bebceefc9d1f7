import { useWords } from '../../state/react.tsx'
import styles from './gate-mark.module.css'

/** Says that a question is a gate. */
export function GateMark() {
  const { text } = useWords()
  return <small className={styles.gate}>{text('answer.gate')}</small>
}
