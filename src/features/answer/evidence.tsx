import { Suspense, lazy, useState } from 'react'
import type { EvidenceItem } from '../../core/assessment/answer.ts'
import { isCurrent } from '../../core/assessment/dates.ts'
import { proofInWords } from '../../core/report/build/proof.ts'
import { asOfDate } from '../../core/scoring/evidence.ts'
import { useActions, useApp, useAssessment, useSaying, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './evidence.module.css'

/** A dialog is no part of the first screen; it is there by the time someone asks for it. */
const EvidenceDialog = lazy(async () => ({ default: (await import('./evidence-dialog.tsx')).EvidenceDialog }))

/** What one would show to someone from outside: the items that are there, or what a city could show. */
export function Evidence({ question }: { readonly question: string }) {
  const { text, instrument } = useWords()
  const assessment = useAssessment()
  const { editAnswer } = useActions()
  const saying = useSaying()
  const asOf = asOfDate(assessment)
  const [edited, setEdited] = useState<EvidenceItem | 'new' | null>(null)
  const items = useApp(({ open }) => open?.answers[question]?.evidence) ?? []
  const ideas = instrument.questions[question]?.evidence ?? []
  return (
    <section className={styles.evidence} aria-labelledby="evidence">
      <h2 id="evidence">{text('evidence.title')}</h2>
      {items.length === 0 ? (
        <>
          <p className={styles.intro}>{text('evidence.ideas')}</p>
          <ul className={styles.ideas}>
            {ideas.map((idea) => (
              <li key={idea}>{idea}</li>
            ))}
          </ul>
        </>
      ) : (
        <ul className={styles.items}>
          {items.map((item) => (
            <li key={item.id} data-expired={!isCurrent(item, asOf) || undefined}>
              <p>{proofInWords(item, asOf, saying)}</p>
              <div>
                <Button look="text" onClick={() => setEdited(item)}>
                  {text('evidence.change')}
                  <span className="visually-hidden">: {item.what}</span>
                </Button>
                <Button
                  look="text"
                  onClick={() => void editAnswer(question, { kind: 'evidence-removed', id: item.id })}
                >
                  {text('evidence.remove')}
                  <span className="visually-hidden">: {item.what}</span>
                </Button>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Button data-place="proof" onClick={() => setEdited('new')}>
        <Icon name="plus" /> {text('evidence.add')}
      </Button>
      {edited === null ? null : (
        <Suspense fallback={null}>
          <EvidenceDialog
            question={question}
            item={edited === 'new' ? null : edited}
            onClose={() => setEdited(null)}
          />
        </Suspense>
      )}
    </section>
  )
}
