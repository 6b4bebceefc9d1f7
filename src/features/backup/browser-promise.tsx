import { useEffect, useState } from 'react'
import { bytesInWords } from '../../core/backup/bytes.ts'
import type { StoragePromise } from '../../core/backup/keeping.ts'
import { useBackup } from '../../state/backup/use-backup.ts'
import { useApp, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Group } from '../../ui/group.tsx'
import styles from './part.module.css'

/** What the browser says of its own storage, and what clears it all the same. */
export function BrowserPromise() {
  const { text } = useWords()
  const promise = useApp(({ backup }) => backup?.promise ?? null)
  const { readPromise } = useBackup()
  useEffect(() => void readPromise(), [readPromise])
  return (
    <Group title={text('backup.browser')} intro={text('backup.browserHint')}>
      <div className={styles.part}>
        {promise === null ? null : <Said promise={promise} />}
        <h3>{text('backup.wipes')}</h3>
        <ul className={styles.list}>
          <li>{text('backup.wipeSafari')}</li>
          <li>{text('backup.wipePrivate')}</li>
          <li>{text('backup.wipeClose')}</li>
        </ul>
      </div>
    </Group>
  )
}

function Said({ promise }: { readonly promise: StoragePromise }) {
  const words = useWords()
  const { text } = words
  const { askPromise } = useBackup()
  const [asked, setAsked] = useState(false)
  const { kept, usedBytes, quotaBytes } = promise
  const ask = () => void askPromise().then(() => setAsked(true))
  return (
    <>
      <p role="status">{text(keptKey(kept))}</p>
      {kept !== false ? null : (
        <>
          {asked ? <p className={styles.quiet}>{text('backup.asked')}</p> : null}
          <div className={styles.ways}>
            <Button onClick={ask}>{text('backup.askPromise')}</Button>
          </div>
        </>
      )}
      {usedBytes === null || quotaBytes === null ? null : (
        <p className={styles.quiet}>
          {text('backup.room', {
            used: bytesInWords(usedBytes, words),
            quota: bytesInWords(quotaBytes, words),
          })}
        </p>
      )}
    </>
  )
}

function keptKey(kept: boolean | null) {
  if (kept === null) return 'backup.kept.unknown'
  return kept ? 'backup.kept.yes' : 'backup.kept.no'
}
