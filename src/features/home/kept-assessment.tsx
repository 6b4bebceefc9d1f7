import type { ReactNode } from 'react'
import { named, type Questionnaire, type QuestionnaireError } from '../../core/instrument/questionnaire.ts'
import { standingOf } from '../../core/backup/standing.ts'
import { lastFileInWords } from '../../core/backup/standing-words.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { errorInWords } from '../../core/report/error-words.ts'
import { momentInWords } from '../../core/report/moment.ts'
import { useQuestionnaires, useToday, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { StoredProgress } from './stored-progress.tsx'
import { wayInto } from './stored.ts'
import styles from './kept-assessment.module.css'

interface KeptAssessmentProps {
  readonly stored: StoredAssessment
  readonly onRename: () => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
}

/** One assessment of this browser: what it is, how far it is, what is safe, and what can be done with it. */
export function KeptAssessment({ stored, onRename, onDuplicate, onRemove }: KeptAssessmentProps) {
  const { text } = useWords()
  const found = named(stored.record.instrument, useQuestionnaires())
  const questionnaire = found.ok ? found.value : null
  const { city } = stored.record.assessment
  const deeds = [
    [text('list.rename'), onRename],
    [text('list.duplicate'), onDuplicate],
    [text('list.remove'), onRemove],
  ] as const
  return (
    <li className={styles.kept}>
      <h2>{city}</h2>
      <Facts stored={stored} questionnaire={questionnaire} />
      {found.ok ? null : <NotHere error={found.error} />}
      <div className={styles.deeds}>
        {questionnaire === null ? (
          <LinkButton href="#/packs">{text('pack.load')}</LinkButton>
        ) : (
          <LinkButton href={wayInto(stored.record, questionnaire.instrument)}>
            {text('list.open')} <span className="visually-hidden">{city}</span>
          </LinkButton>
        )}
        {questionnaire === null ? null : (
          <LinkButton look="tool" href={`#/a/${stored.record.assessment.id}/history`}>
            {text('history.link')} <span className="visually-hidden">{city}</span>
          </LinkButton>
        )}
        {deeds.map(([name, act]) => (
          <Button key={name} look="tool" onClick={act}>
            {name} <span className="visually-hidden">{city}</span>
          </Button>
        ))}
      </div>
    </li>
  )
}

function Facts({
  stored,
  questionnaire,
}: {
  readonly stored: StoredAssessment
  readonly questionnaire: Questionnaire | null
}) {
  const words = useWords()
  const { text, formats } = words
  const today = useToday()
  const { assessment, changedAt, instrument, keptFrom, request } = stored.record
  const asker = (request?.from ?? '').trim()
  const facts: readonly (readonly [string, ReactNode])[] = [
    request === undefined
      ? [text('list.date'), formats(assessment.country).date(assessment.date)]
      : [text('asked.kept'), asker === '' ? text('asked.unnamed') : asker],
    ...(questionnaire === null
      ? []
      : [
          [
            text('list.progress'),
            <StoredProgress key="progress" stored={stored} questionnaire={questionnaire} />,
          ] as const,
        ]),
    ...(keptFrom === undefined
      ? []
      : [
          [
            text('import.keptFrom'),
            text('import.fileOf', { moment: momentInWords(keptFrom, today, words) }),
          ] as const,
        ]),
    [text('list.changed'), momentInWords(changedAt, today, words)],
    [text('list.filed'), lastFileInWords(standingOf(stored), today, words)],
    // The program's own questionnaire is what everyone expects: only another one is named.
    ...(questionnaire !== null && questionnaire.words === null
      ? []
      : [[text('pack.questionnaire'), `${instrument.id} ${instrument.version}`] as const]),
  ]
  return (
    <dl className={styles.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What keeps an assessment from being opened, in the row that it is about. */
function NotHere({ error }: { readonly error: QuestionnaireError }) {
  return <p className={styles.notHere}>{errorInWords(error, useWords())}</p>
}
