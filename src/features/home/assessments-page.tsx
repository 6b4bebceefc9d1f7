import { LONGEST_CITY } from '../../core/exchange/limits.ts'
import { useRef, useState } from 'react'
import type { StoredAssessment } from '../../core/assessment/record.ts'
import { useActions, useExampleId, useWords, useLibrary } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { Emptied } from './emptied.tsx'
import { KeptAssessment } from './kept-assessment.tsx'
import { RenameDialog } from './rename-dialog.tsx'
import { newestFirst } from './stored.ts'
import { FILE_TYPES, useFileOpening } from './use-file-opening.ts'
import styles from './assessments-page.module.css'

/** All assessments of this browser, the newest first, and what can be done with each. */
export function AssessmentsPage() {
  const { text } = useWords()
  const library = useLibrary()
  const heading = useRef<HTMLHeadingElement>(null)
  const open = useFileOpening()
  const empty = library?.length === 0
  return (
    <>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={open} />
      <Page title={text('page.title', { page: text('list.title') })} className={`wrap ${head.page}`}>
        <h1 ref={heading} tabIndex={-1}>
          {text(empty ? 'list.empty' : 'list.title')}
        </h1>
        <p className={styles.intro}>{text(empty ? 'list.emptyHint' : 'list.intro')}</p>
        <div className={styles.ways}>
          <LinkButton look="solid" href="#/new">
            <Icon name="plus" /> {text('list.new')}
          </LinkButton>
          <FilePicker accept={FILE_TYPES} onFile={open}>
            {(choose) => (
              <Button onClick={choose}>
                <Icon name="open" /> {text('list.openFile')}
              </Button>
            )}
          </FilePicker>
          {empty ? <ToExample /> : null}
        </div>
        <Emptied />
        <Kept library={library ?? []} onGone={() => heading.current?.focus()} />
      </Page>
    </>
  )
}

function ToExample() {
  const { text } = useWords()
  return (
    <LinkButton look="quiet" href={`#/a/${useExampleId()}/results`}>
      {text('list.example')}
    </LinkButton>
  )
}

interface KeptProps {
  readonly library: readonly StoredAssessment[]
  /** The row under the focus has gone. */
  readonly onGone: () => void
}

function Kept({ library, onGone }: KeptProps) {
  const { text } = useWords()
  const { duplicateAssessment, removeAssessment } = useActions()
  const [renamed, setRenamed] = useState<StoredAssessment | null>(null)
  const [said, setSaid] = useState('')

  const duplicate = ({ record }: StoredAssessment) => {
    const city = text('list.copyOf', { city: record.assessment.city }).slice(0, LONGEST_CITY)
    void duplicateAssessment(record.assessment.id, city).then((id) =>
      id === null ? undefined : setSaid(text('list.copied', { city })),
    )
  }

  return (
    <>
      <output className={styles.said}>{said}</output>
      <ul>
        {newestFirst(library).map((stored) => (
          <KeptAssessment
            key={stored.record.assessment.id}
            stored={stored}
            onRename={() => setRenamed(stored)}
            onDuplicate={() => duplicate(stored)}
            onRemove={() => void removeAssessment(stored.record.assessment.id).then(onGone)}
          />
        ))}
      </ul>
      {renamed === null ? null : (
        <RenameDialog
          id={renamed.record.assessment.id}
          city={renamed.record.assessment.city}
          onRenamed={(city) => setSaid(text('list.renamed', { city }))}
          onClose={() => setRenamed(null)}
        />
      )}
    </>
  )
}
