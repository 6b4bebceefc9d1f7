import { useScore, useWords } from '../../state/react.tsx'
import { useCurrentPart } from './use-current-part.ts'
import styles from './parts-nav.module.css'

const PARTS = [
  ['profile', 'results.profile'],
  ['gates', 'report.gates'],
  ['strengths-gaps', 'results.strengthsGaps'],
  ['missing', 'results.missing'],
  ['steps', 'results.steps'],
  ['answers', 'results.answers'],
] as const
const IDS = PARTS.map(([id]) => id)

/** The parts of the page. The address behind `#` belongs to the screens, so buttons move the page and the focus. */
export function PartsNav() {
  const { text } = useWords()
  const current = useCurrentPart(IDS)
  const { gates } = useScore()
  const shown = PARTS.filter(([id]) => id !== 'gates' || gates.length > 0)
  return (
    <nav className={styles.nav} aria-label={text('results.parts')}>
      {shown.map(([id, key]) => (
        <button
          key={id}
          type="button"
          aria-current={id === current ? 'true' : undefined}
          onClick={() => goToPart(id)}
        >
          {text(key)}
          <span className={styles.sight} />
        </button>
      ))}
    </nav>
  )
}

function goToPart(id: string): void {
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.closest('section')?.scrollIntoView()
}
