import { useCallback, useMemo, useState } from 'react'
import { publicEdition } from '../../core/public/edition.ts'
import { previewOf } from '../../core/public/preview.ts'
import { Opened } from '../../state/opened.tsx'
import { useOpen, useQuestionnaire, useInstrument, useWords } from '../../state/react.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { Downloads } from './downloads.tsx'
import { Leaves } from './leaves.tsx'
import { Sensitive } from './sensitive.tsx'
import { Stays } from './stays.tsx'
import styles from './share-page.module.css'

/** The public edition: what leaves and what stays is seen first, and then taken away. */
export function SharePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/share`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Share />
    </Opened>
  )
}

function Share() {
  const words = useWords()
  const { text } = words
  const instrument = useInstrument()
  const questionnaire = useQuestionnaire()
  const { record, answers } = useOpen()
  const { assessment } = record
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { edition, preview } = useMemo(() => {
    const reference = record.instrument
    const whole = { questionnaire: { ...questionnaire, instrument }, reference, assessment, answers }
    const made = publicEdition(whole, chosen)
    return { edition: made, preview: previewOf(whole, made) }
  }, [questionnaire, instrument, record.instrument, assessment, answers, chosen])
  return (
    <Page title={text('page.title', { page: text('share.title') })} className={`wrap ${head.page}`}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          {text('share.kicker')} <b>{assessment.city}</b>
        </p>
        <h1 tabIndex={-1}>{text('share.title')}</h1>
        <p className={head.lead}>{text('share.lead')}</p>
      </header>
      <Sensitive ids={preview.sensitive} chosen={chosen} onChoose={setChosen} />
      <div className={styles.sheets}>
        <Leaves edition={edition} preview={preview} />
        <Stays edition={edition} preview={preview} />
      </div>
      <Downloads chosen={chosen} />
      <p className={styles.ways}>
        <LinkButton look="text" href={`#/a/${assessment.id}/report`}>
          {text('share.back')}
        </LinkButton>
      </p>
    </Page>
  )
}
