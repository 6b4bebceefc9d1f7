import styles from './busy.module.css'

/** Says that a key is being worked out: a second or two, and nobody can say how much of it is over. */
export function Busy({ busy, label }: { readonly busy: boolean; readonly label: string }) {
  return (
    <div className={styles.busy}>
      {busy ? <progress aria-label={label} /> : null}
      <output>{busy ? label : ''}</output>
    </div>
  )
}
