import { useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { useOpening } from './use-opening.ts'
import styles from './public-page.module.css'

/** After a reload nothing is left of a public edition: its file is chosen once more. */
export function NoFile() {
  const { text } = useWords()
  const open = useOpening()
  return (
    <Page title={text('page.title', { page: text('share.viewAgain') })} className={`wrap ${styles.page}`}>
      <header className={styles.head}>
        <h1 tabIndex={-1}>{text('share.viewAgain')}</h1>
        <p className={styles.lead}>{text('share.viewAgainLead')}</p>
      </header>
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
