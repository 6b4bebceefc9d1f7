import type { List } from '../../../core/report/blocks.ts'
import { Mark } from '../../../ui/mark.tsx'
import styles from './list-view.module.css'

/** A list of a report: its sign, the marker of the component, and what is said. */
export function ListView({ list }: { readonly list: List }) {
  return (
    <ul className={styles.list}>
      {list.items.map(({ sign, mark, title, words }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- drawn anew as a whole, never reordered
        <li key={index} data-plain={title === '' || undefined}>
          <span className={styles.sign} aria-hidden={title === '' || undefined}>
            {sign}
          </span>
          <span>
            {title === '' ? null : (
              <b>
                {mark === null ? null : <Mark index={mark} size="small" />} {title}
              </b>
            )}{' '}
            <span className={words.own ? styles.own : undefined}>{words.text}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
