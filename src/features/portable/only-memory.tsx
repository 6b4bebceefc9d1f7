import { useEffect, useSyncExternalStore } from 'react'
import { useActions, useApp, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './only-memory.module.css'

interface OnlyMemoryProps {
  /** How many assessments have changes that no file holds, and who to call when that changes. */
  readonly unfiled: () => number
  readonly onChange: (callback: () => void) => () => void
}

/**
 * Stands above every screen while nothing is kept (SPEC PO4): says so, offers the file, and lets the browser warn before the
 * page with changes that no file holds goes away.
 */
export function OnlyMemory({ unfiled, onChange }: OnlyMemoryProps) {
  const words = useApp((state) => state.words)
  const count = useSyncExternalStore(onChange, unfiled)
  useEffect(() => {
    if (count === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [count])
  return words === null ? null : <Sign count={count} />
}

function Sign({ count }: { readonly count: number }) {
  const { text } = useWords()
  const open = useApp((state) => state.open)
  const { saveFile } = useActions()
  const mine = open !== null && !open.example && open.record.request === undefined
  return (
    <section className={styles.sign} aria-label={text('portable.signLabel')} data-unfiled={count}>
      <Icon name={count === 0 ? 'done' : 'warn'} />
      <p>{count === 0 ? text('portable.nothingLost') : text('portable.unfiled', { count })}</p>
      {count === 0 ? null : mine ? (
        <Button look="tool" onClick={() => void saveFile()}>
          {text('portable.save')}
        </Button>
      ) : (
        <a href="#/assessments">{text('portable.see')}</a>
      )}
    </section>
  )
}
