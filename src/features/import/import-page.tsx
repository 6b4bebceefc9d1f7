import { useEffect } from 'react'
import { useActions, useApp, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { CollectionPreview } from './collection-preview.tsx'
import { SinglePreview } from './single-preview.tsx'
import styles from './import-page.module.css'

/** A file that is looked at before it changes anything. It lives only while it is looked at. */
export function ImportPage() {
  const importing = useApp((state) => state.importing)
  const { readPacks } = useActions()
  useEffect(() => {
    if (importing !== null && importing.packs.length > 0) void readPacks()
  }, [importing, readPacks])
  const [only] = importing?.items ?? []
  if (importing === null) return <NoFile />
  if (importing.collection || only === undefined) return <CollectionPreview importing={importing} />
  return <SinglePreview key={`${only.stored.record.assessment.id} ${only.writtenAt}`} item={only} />
}

/** After a reload, the file is chosen once more. */
function NoFile() {
  const { text } = useWords()
  const { openAnyFile } = useActions()
  const open = (file: File) =>
    void openAnyFile(file).then((address) => (address === null ? undefined : goTo(address)))
  return (
    <Page title={text('page.title', { page: text('import.openTitle') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('import.openTitle')}</h1>
      <p className={head.hint}>{text('import.openLead')}</p>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={open} />
      <div className={styles.buttons}>
        <FilePicker accept=".json,application/json" onFile={open}>
          {(choose) => (
            <Button look="solid" onClick={choose}>
              <Icon name="open" /> {text('list.openFile')}
            </Button>
          )}
        </FilePicker>
        <LinkButton href="#/assessments">{text('list.title')}</LinkButton>
      </div>
    </Page>
  )
}
