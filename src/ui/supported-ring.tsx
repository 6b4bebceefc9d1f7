import styles from './supported-ring.module.css'

interface SupportedRingProps {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** The sign of a supported level inside a drawing: an open ring, wide enough to stand around a marker. */
export function SupportedRing({ x, y, radius }: SupportedRingProps) {
  return <circle className={styles.ring} cx={x} cy={y} r={radius} />
}
