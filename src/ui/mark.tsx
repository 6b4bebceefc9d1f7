import styles from './mark.module.css'

/** How many marker shapes there are. From the sixth on they come hollow and in ink: those are the practices. */
const SHAPES = 5
const BODIES = [
  'M2 2h12v12H2z',
  'M8 1.2a6.8 6.8 0 1 0 0 13.6A6.8 6.8 0 0 0 8 1.2z',
  'M8 .8 15.6 14.4H.4z',
  'M8 .2 15.8 8 8 15.8.2 8z',
  'M5.4.8h5.2v4.6h4.6v5.2h-4.6v4.6H5.4v-4.6H.8V5.4h4.6z',
]
const TRIANGLE = 2

interface MarkProps {
  /** Place among the instrument's components, then its modules, from 0. */
  readonly index: number
  readonly size?: 'small' | 'medium' | 'large'
}

/** `data-mark` value that sets a component's colour, or says that the mark is hollow. */
export function markNumber(index: number): number | 'hollow' {
  return index < SHAPES ? index + 1 : 'hollow'
}

/** The solid shape of a component with the surveyor's centre point. The name always stands beside it. */
export function Mark({ index, size = 'medium' }: MarkProps) {
  const shape = index % SHAPES
  return (
    <svg className={styles[size]} viewBox="0 0 16 16" aria-hidden="true" data-mark={markNumber(index)}>
      <path className={styles.body} d={BODIES[shape]} />
      <circle className={styles.point} cx="8" cy={shape === TRIANGLE ? 9.9 : 8} r="1.6" />
    </svg>
  )
}

/** The same shape inside a drawing, around a point. */
export function MarkShape({
  index,
  x,
  y,
  size,
}: {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly size: number
}) {
  const shape = index % SHAPES
  const place = `translate(${x} ${y}) scale(${size / 16}) translate(-8 -8)`
  return (
    <g transform={place} data-mark={markNumber(index)}>
      <path className={styles.body} d={BODIES[shape]} />
      <circle className={styles.point} cx="8" cy={shape === TRIANGLE ? 9.9 : 8} r="1.6" />
    </g>
  )
}
