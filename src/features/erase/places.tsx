import type { Remnant } from '../../core/erase/traces.ts'
import { useWords } from '../../state/react.tsx'
import styles from './places.module.css'

interface PlacesProps {
  /** Null while it is being counted. */
  readonly traces: readonly Remnant[] | null
  /** Name of the column with the numbers. */
  readonly column: string
}

/** Each place of the browser, what of Alidade it may hold, and how much was counted there. */
export function Places({ traces, column }: PlacesProps) {
  const { text, formats } = useWords()
  const { whole } = formats(null)
  return (
    <table className={styles.places} aria-busy={traces === null}>
      <thead>
        <tr>
          <th scope="col">{text('erase.place')}</th>
          <th scope="col" className={styles.holds}>
            {text('erase.holds')}
          </th>
          <th scope="col" className={styles.count}>
            {column}
          </th>
        </tr>
      </thead>
      <tbody>
        {(traces ?? []).map(({ place, count }) => (
          <tr key={place} data-place={place} data-count={count ?? 'unknown'}>
            <th scope="row">{text(`erase.place.${place}`)}</th>
            <td className={styles.holds}>{text(`erase.holds.${place}`)}</td>
            <td className={styles.count}>{count === null ? text('erase.notTold') : whole(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
