import { useEffect } from 'react'
import { SCORING_PARTS } from '../../core/scoring/why/rule.ts'
import { useWords } from '../../state/react.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { ScoringPart } from './scoring-part.tsx'
import styles from './scoring-page.module.css'

/** How every figure is made, in plain words, each rule with its number; `#/scoring/stage` leads to a part. */
export function ScoringPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const { text } = useWords()
  const part = params['part']
  useEffect(() => goToPart(part), [part])
  return (
    <Page title={text('page.title', { page: text('scoring.title') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('scoring.title')}</h1>
      <p className={head.lead}>{text('scoring.lead')}</p>
      <p className={styles.more}>{text('scoring.spec')}</p>
      <nav className={styles.parts} aria-label={text('scoring.parts')}>
        <ul>
          {SCORING_PARTS.map(({ id }) => (
            <li key={id}>
              <a href={`#/scoring/${id}`} onClick={() => goToPart(id)}>
                {text(`scoring.part.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {SCORING_PARTS.map(({ id, rules }) => (
        <ScoringPart key={id} id={id} rules={rules} />
      ))}
    </Page>
  )
}

/** Moves page and focus to a part; an unknown one stays at the top. */
function goToPart(part: string | undefined): void {
  const heading = document.getElementById(`scoring-${part}`)
  heading?.focus({ preventScroll: true })
  heading?.closest('section')?.scrollIntoView()
}
