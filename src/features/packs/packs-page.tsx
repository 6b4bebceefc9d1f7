import { useCallback, useEffect, useRef, useState } from 'react'
import type { PackFault } from '../../core/pack/pack-fault.ts'
import type { KeptPack } from '../../core/ports.ts'
import type { Result } from '../../core/result.ts'
import { questionnaireName } from '../../core/report/questionnaire-name.ts'
import { useActions, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { KeptPacks } from './kept-packs.tsx'
import { Preview } from './preview.tsx'
import { Refused } from './refused.tsx'
import styles from './packs-page.module.css'

const FILE_TYPES = '.json,application/json'

/** Questionnaires of other programmes: open a file, look at it, keep it, and what is kept here. */
export function PacksPage() {
  const words = useWords()
  const { text } = words
  const { openPack, keepPack } = useActions()
  const [opened, setOpened] = useState<Result<KeptPack, readonly PackFault[]> | null>(null)
  const [said, setSaid] = useState('')
  const outcome = useRef<HTMLDivElement>(null)

  const open = useCallback(
    (file: File) => {
      setSaid('')
      void openPack(file).then(setOpened)
    },
    [openPack],
  )
  useEffect(() => {
    if (opened !== null) outcome.current?.querySelector('h2')?.focus()
  }, [opened])

  const keep = (pack: KeptPack) =>
    void keepPack(pack).then((kept) => {
      if (!kept) return
      setOpened(null)
      setSaid(text('pack.kept', { name: questionnaireName(pack, words) }))
    })

  return (
    <>
      <FileDrop label={text('pack.drop')} several={text('home.dropSeveral')} onFile={open} />
      <Page title={text('page.title', { page: text('pack.title') })} className={`wrap ${head.page}`}>
        <h1 tabIndex={-1}>{text('pack.title')}</h1>
        <p className={head.lead}>{text('pack.lead')}</p>
        <div className={styles.ways}>
          <FilePicker accept={FILE_TYPES} onFile={open}>
            {(choose) => (
              <Button look={opened?.ok === true ? 'line' : 'solid'} onClick={choose}>
                <Icon name="open" /> {text('pack.open')}
              </Button>
            )}
          </FilePicker>
          <p>
            <Icon name="computer" /> {text('pack.trust')}
          </p>
        </div>
        <output className={styles.said}>{said}</output>
        <div ref={outcome}>
          {opened?.ok === true ? (
            <Preview pack={opened.value} onKeep={() => keep(opened.value)} onClose={() => setOpened(null)} />
          ) : null}
          {opened?.ok === false ? <Refused faults={opened.error} /> : null}
        </div>
        <KeptPacks onRemoved={(name) => setSaid(text('pack.removed', { name }))} />
      </Page>
    </>
  )
}
