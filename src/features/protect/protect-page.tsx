import { useCallback, useState } from 'react'
import { Opened } from '../../state/opened.tsx'
import { useOpen, useWords } from '../../state/react.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { ForIt } from './for-it.tsx'
import { Handed } from './handed.tsx'
import { ProtectForm } from './protect-form.tsx'
import styles from './protect-page.module.css'

/** The assessment as a file that opens with a passphrase only. */
export function ProtectPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/protect`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Protect />
    </Opened>
  )
}

function Protect() {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const [name, setName] = useState<string | null>(null)
  return (
    <Page title={text('page.title', { page: text('protect.window') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('protect.title')}</h1>
      <p className={head.lead}>{text('protect.lead')}</p>
      <div className={styles.matter}>
        <ProtectForm onSaved={setName} />
        <aside className={styles.beside} aria-label={text('protect.beside')}>
          <p className={styles.final}>{text('protect.nobody')}</p>
          <p>{text('protect.apart')}</p>
          <p>{text('protect.kept')}</p>
        </aside>
      </div>
      <Handed name={name} />
      <ForIt name={name} />
      <p className={styles.back}>
        <a href={`#/a/${id}/report`}>{text('protect.back')}</a>
      </p>
    </Page>
  )
}
