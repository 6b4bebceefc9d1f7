import { useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './handed.module.css'

/** Once the file is out: its name, and what to do so that it can be opened one day. */
export function Handed({ name }: { readonly name: string | null }) {
  const { text } = useWords()
  return (
    <div className={styles.handed} role="status">
      {name === null ? null : (
        <>
          <p className={styles.done}>
            <Icon name="done" /> <span>{text('protect.handed', { name })}</span>
          </p>
          <p>{text('protect.check')}</p>
        </>
      )}
    </div>
  )
}
