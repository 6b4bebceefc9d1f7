import { useCallback, useState } from 'react'
import { standingInWords } from '../../core/backup/standing-words.ts'
import { useStanding } from '../../state/backup/use-standing.ts'
import { Opened } from '../../state/opened.tsx'
import { useOpen, useToday, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { BrowserPromise } from './browser-promise.tsx'
import { CheckBackup } from './check-backup.tsx'
import { Download } from './download.tsx'
import type { Look } from './found.tsx'
import { KeptFile } from './kept-file.tsx'
import styles from './backup-page.module.css'

/** Copies of the assessment outside of this browser: what is in a file, how to make one, and whether one holds. */
export function BackupPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/backup`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Backup />
    </Opened>
  )
}

function Backup() {
  const words = useWords()
  const { text } = words
  const { record, example } = useOpen()
  const standing = standingInWords(useStanding(), useToday(), words)
  const [look, setLook] = useState<Look | null>(null)
  return (
    <Page title={text('page.title', { page: text('backup.title') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('backup.title')}</h1>
      <p className={styles.standing}>{example ? text('backup.exampleHint') : standing}</p>
      <p className={styles.lead}>{text('backup.lead')}</p>
      {example ? null : (
        <>
          <KeptFile onLook={setLook} />
          <Download />
          <CheckBackup look={look} onLook={setLook} />
        </>
      )}
      <BrowserPromise />
      <div className={styles.back}>
        <LinkButton href={`#/a/${record.assessment.id}/check`}>{text('backup.back')}</LinkButton>
      </div>
    </Page>
  )
}
