import type { ReactNode } from 'react'
import styles from './two-sides.module.css'

/** One of two sides, with what lets it count. */
interface Side {
  readonly heading: string
  readonly label: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly says: ReactNode
}

interface TwoSidesProps {
  /** The name that the two radios share. */
  readonly name: string
  readonly title: ReactNode
  readonly mine: Side
  readonly theirs: Side
  /** The id of what else is said of the choice, where something is. */
  readonly describedBy?: string | undefined
  readonly children?: ReactNode
}

/** Two answers to one question beside each other, of which one counts from now on. */
export function TwoSides({ name, title, mine, theirs, describedBy, children }: TwoSidesProps) {
  return (
    <fieldset className={styles.row} aria-describedby={describedBy}>
      <legend>{title}</legend>
      <div className={styles.sides}>
        <OneSide name={name} side={mine} />
        <OneSide name={name} side={theirs} />
      </div>
      {children}
    </fieldset>
  )
}

function OneSide({ name, side }: { readonly name: string; readonly side: Side }) {
  const { heading, label, checked, onChoose, says } = side
  return (
    <div className={styles.side} data-chosen={checked || undefined}>
      <p className={styles.heading}>{heading}</p>
      {says}
      <label className={styles.choice}>
        <input type="radio" name={name} checked={checked} onChange={onChoose} />
        {label}
      </label>
    </div>
  )
}
