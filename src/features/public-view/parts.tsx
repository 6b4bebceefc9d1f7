import type { ReportSection } from '../../core/report/sections.ts'
import { useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { goToPart } from './go-to-part.ts'
import styles from './parts.module.css'

/** The chapters of the edition. The address behind `#` belongs to the screens, so buttons move the page and the focus. */
export function Parts({ sections }: { readonly sections: readonly ReportSection[] }) {
  const { text } = useWords()
  return (
    <nav className={styles.parts} aria-label={text('share.viewParts')}>
      <ul>
        {sections.map(({ heading: { id, short, mark } }) => (
          <li key={id}>
            <button type="button" onClick={() => goToPart(id)}>
              {mark === null ? <span /> : <Mark index={mark} size="small" />} {short}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
