import { useInstrument, useSnapshot, useWords } from '../../state/react.tsx'
import { useScore } from '../../state/use-score.ts'
import { useCurrentPart } from './use-current-part.ts'
import styles from './parts-nav.module.css'

const PARTS = [
  ['profile', 'results.profile'],
  ['gates', 'report.gates'],
  ['strengths-gaps', 'results.strengthsGaps'],
  ['missing', 'results.missing'],
  ['proof', 'proof.chapterShort'],
  ['checks', 'proof.toCheck'],
  ['steps', 'results.steps'],
  ['practice', 'practice.title'],
  ['lenses', 'lens.title'],
  ['turns', 'turn.title'],
  ['answers', 'results.answers'],
] as const
/** What a snapshot is too short for. */
const FULL_ONLY: readonly string[] = ['turns']
const BRIEF = PARTS.filter(([id]) => !FULL_ONLY.includes(id))
const IDS = PARTS.map(([id]) => id)
const BRIEF_IDS = BRIEF.map(([id]) => id)

/** The parts of the page. The address behind `#` belongs to the screens, so buttons move the page and the focus. */
export function PartsNav() {
  const { text } = useWords()
  const few = useSnapshot()
  const { lenses, modules } = useInstrument()
  const { gates } = useScore()
  // What the questionnaire does not have has no part on the page.
  const without = [
    ...(gates.length === 0 ? ['gates'] : []),
    ...(lenses.length === 0 ? ['lenses'] : []),
    ...(modules.length === 0 ? ['practice'] : []),
  ]
  const parts = (few ? BRIEF : PARTS).filter(([id]) => !without.includes(id))
  const current = useCurrentPart(few ? BRIEF_IDS : IDS)
  return (
    <nav className={styles.nav} aria-label={text('results.parts')}>
      {parts.map(([id, key]) => (
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
