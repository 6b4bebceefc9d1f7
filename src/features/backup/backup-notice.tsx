import { type ReactNode, useEffect } from 'react'
import { standingOf } from '../../core/backup/standing.ts'
import { faultInWords, standingInWords } from '../../core/backup/standing-words.ts'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { wholeOf } from '../../state/actions/open.ts'
import type { OpenAssessment } from '../../state/app-state.ts'
import { faultOf, useBackup, useBackupNote, useDue } from '../../state/backup/use-backup.ts'
import { useApp, useToday, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { usePath } from '../../ui/routing/navigate.ts'
import styles from './backup-notice.module.css'

/**
 * Keeps files up to date while the app is open, and says above the screens what the person should know of their copies: a
 * file that stands still, one that was handed to the browser, and now and then that one is due.
 */
export function BackupNotice() {
  const path = usePath()
  const open = useApp((state) => state.open)
  const { start, writeNow } = useBackup()
  useEffect(() => {
    void start()
    const hidden = () => (document.visibilityState === 'hidden' ? void writeNow() : undefined)
    document.addEventListener('visibilitychange', hidden)
    return () => document.removeEventListener('visibilitychange', hidden)
  }, [start, writeNow])
  if (path === '/assessments') return <InList />
  // The screen of copies says all of this by itself.
  const inside = path.startsWith('/a/') && !path.endsWith('/backup')
  if (!inside || open === null || open.example) return null
  return <Inside open={open} leaving={path.endsWith('/leave')} />
}

function InList() {
  const due = useDue(useApp((state) => state.library) ?? [])
  return due.length === 0 ? null : (
    <div aria-live="polite">
      {due.map((stored) => (
        <Due key={stored.record.assessment.id} stored={stored} named />
      ))}
    </div>
  )
}

function Inside({ open, leaving }: { readonly open: OpenAssessment; readonly leaving: boolean }) {
  const stored = wholeOf(open)
  const { id } = stored.record.assessment
  const due = useDue([stored]).length > 0
  return (
    <div aria-live="polite">
      <Fault id={id} />
      <Handed id={id} />
      {/* The way out says what is in no file, and offers one. */}
      {due && !leaving ? <Due stored={stored} named={false} /> : null}
    </div>
  )
}

function Line({ children }: { readonly children: ReactNode }) {
  return <p className={styles.line}>{children}</p>
}

/** A file should be made: calm, put off with one click, and back after as many answers or days more. */
function Due({ stored, named }: { readonly stored: StoredAssessment; readonly named: boolean }) {
  const words = useWords()
  const { text } = words
  const today = useToday()
  const { putOff } = useBackup()
  const { id, city } = stored.record.assessment
  const said = standingInWords(standingOf(stored), today, words)
  return (
    <Line>
      <span>{named ? text('figure.labelled', { label: city, figure: said }) : said}</span>
      <LinkButton look="text" href={`#/a/${id}/backup`}>
        {text('backup.make')} {named ? <span className="visually-hidden">{city}</span> : null}
      </LinkButton>
      <Button look="tool" onClick={() => void putOff(id)}>
        {text('backup.later')} {named ? <span className="visually-hidden">{city}</span> : null}
      </Button>
    </Line>
  )
}

/** The file that was to be kept up to date is not: why, and the way to mend it. */
function Fault({ id }: { readonly id: string }) {
  const words = useWords()
  const { text } = words
  const { goOn } = useBackup()
  const file = faultOf(useBackupNote(id))
  if (file === null) return null
  const said = faultInWords(file, words)
  if (file.fault === 'permission-needed') {
    return (
      <Line>
        <span>{said}</span>
        <Button look="text" onClick={() => void goOn(id)}>
          {text('backup.goOn')}
        </Button>
      </Line>
    )
  }
  return (
    <p className={`${styles.line} ${styles.fault}`} role="alert">
      <Icon name="warn" /> <span>{said}</span>
      <LinkButton look="text" href={`#/a/${id}/backup`}>
        {text('backup.see')}
      </LinkButton>
    </p>
  )
}

/** A download has no proof of its own: the browser was handed it, and the person can check. */
function Handed({ id }: { readonly id: string }) {
  const { text } = useWords()
  const handed = useApp((state) => state.handed)
  const { forgetHanded } = useBackup()
  if (handed === null || handed.assessment !== id) return null
  return (
    <Line>
      <span>{text('backup.handed', { name: handed.name })}</span>
      <LinkButton look="text" href={`#/a/${id}/backup`}>
        {text('backup.check')}
      </LinkButton>
      <Button look="tool" onClick={forgetHanded}>
        {text('notice.close')}
      </Button>
    </Line>
  )
}
