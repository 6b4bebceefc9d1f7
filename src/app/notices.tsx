import { Suspense } from 'react'
import { errorInWords } from '../core/report/error-words.ts'
import { spokenElseInWords } from '../core/report/questionnaire-name.ts'
import { useActions, useApp, useWords } from '../state/react.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { usePath } from '../ui/routing/navigate.ts'
import { StorageTrouble } from './screens.ts'
import styles from './notices.module.css'

/** What the person must know now, above every screen: what went wrong, what can be undone, what is new. */
export function Notices() {
  const words = useWords()
  const { text } = words
  const notice = useApp((state) => state.notice)
  const saving = useApp((state) => state.saving)
  const removed = useApp((state) => state.removed)
  const program = useApp((state) => state.program)
  const spokenElse = useSpokenNote()
  const { dismissNotice, undoRemove, forgetRemoved, updateProgram } = useActions()
  return (
    <div className={styles.notices} aria-live="polite">
      {notice === null ? null : isTrouble(notice) ? (
        <Trouble error={notice} onClose={dismissNotice} />
      ) : (
        <p className={notice.code === 'import-already-here' ? styles.note : styles.error} role="alert">
          {notice.code === 'import-already-here' ? null : <Icon name="warn" />}
          <span>{errorInWords(notice, words)}</span>
          <Button look="tool" onClick={dismissNotice}>
            {text('notice.close')}
          </Button>
        </p>
      )}
      {saving.kind === 'failed' ? <Trouble error={saving.error} /> : null}
      {spokenElse === null ? null : <p className={styles.note}>{spokenElse}</p>}
      {removed === null ? null : (
        <p className={styles.note}>
          <span>{text('notice.removed', { city: removed.record.assessment.city })}</span>
          <Button look="tool" onClick={() => void undoRemove()}>
            {text('notice.undo')}
          </Button>
          <Button look="tool" onClick={forgetRemoved}>
            {text('notice.close')}
          </Button>
        </p>
      )}
      {program === 'update-waiting' ? (
        <p className={styles.note}>
          <span>{text('notice.update')}</span>
          <Button look="tool" onClick={() => void updateProgram()}>
            {text('notice.updateNow')}
          </Button>
        </p>
      ) : null}
    </div>
  )
}

/** Where something may be lost, the message offers to rescue everything. */
function isTrouble({ code }: { readonly code: string }): boolean {
  return code.startsWith('storage-') || code === 'unexpected'
}

/** The message alone, until its offers are there. */
function Trouble(props: { readonly error: { readonly code: string }; readonly onClose?: () => void }) {
  const words = useWords()
  return (
    <Suspense
      fallback={
        <p className={styles.error} role="alert">
          <Icon name="warn" /> <span>{errorInWords(props.error, words)}</span>
        </p>
      }
    >
      <StorageTrouble {...props} />
    </Suspense>
  )
}

/** Inside an assessment whose questionnaire does not speak the language of the screen, that is said above it. */
function useSpokenNote(): string | null {
  const words = useWords()
  const inside = usePath().startsWith('/a/')
  const questionnaire = useApp(({ open }) => open?.questionnaire)
  return inside && questionnaire !== undefined ? spokenElseInWords(questionnaire, words) : null
}
