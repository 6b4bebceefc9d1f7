import styles from './turn-icon.module.css'

/** An arrow that turns back, or forth again. Words stand on the control that holds it. */
export function TurnIcon({ forth = false }: { readonly forth?: boolean }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true" data-forth={forth || undefined}>
      <path d="M7.5 3 3 7.5 7.5 12M3.5 7.5h8.5a4.75 4.75 0 0 1 0 9.5H7" />
    </svg>
  )
}
