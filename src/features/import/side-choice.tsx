import type { ReactNode } from 'react'
import styles from './conflicts.module.css'

interface SideChoiceProps {
  readonly name: string
  readonly heading: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children?: ReactNode
}

/** One of two sides, with the radio that lets it count. */
export function SideChoice({ name, heading, label, checked, onChoose, children }: SideChoiceProps) {
  return (
    <div className={styles.side} data-chosen={checked || undefined}>
      <p className={styles.heading}>{heading}</p>
      {children}
      <label className={styles.choice}>
        <input type="radio" name={name} checked={checked} onChange={onChoose} />
        {label}
      </label>
    </div>
  )
}
