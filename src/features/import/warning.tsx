import { useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './import-page.module.css'

/** Says plainly that a file is not the one that its checksum was made for. The person decides. */
export function Warning() {
  const { text } = useWords()
  return (
    <p className={styles.warning} role="note">
      <Icon name="warn" /> <span>{text('import.changed')}</span>
    </p>
  )
}
