import { useCallback } from 'react'
import { Opened } from '../../state/opened.tsx'
import { useActions, useApp, useOpen, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { FileDrop } from '../../ui/file-drop.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { Done } from './done.tsx'
import { Preview } from './preview.tsx'
import styles from './reply-page.module.css'

/** A colleague's reply: first what it would change, then what it has changed. */
export function ReplyPage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/reply`, { replace: true }), [])
  return (
    <Opened id={params['id'] ?? ''} onMoved={moved}>
      <Reply />
    </Opened>
  )
}

function Reply() {
  const { id } = useOpen().record.assessment
  const opened = useApp(({ reply }) => reply)
  // A reply that was opened for another assessment has no business here.
  if (opened === null || opened.reply.assessment.id !== id) return <NoReply />
  if (opened.applied !== null) return <Done steps={opened.applied} />
  return <Preview reply={opened.reply} />
}

/** A reply lives only while it is looked at: after a reload, the file is chosen once more. */
function NoReply() {
  const { text } = useWords()
  const { id } = useOpen().record.assessment
  const { openAnyFile } = useActions()
  const open = (file: File) =>
    void openAnyFile(file).then((address) => (address === null ? undefined : goTo(address)))
  return (
    <Page title={text('page.title', { page: text('reply.openTitle') })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{text('reply.openTitle')}</h1>
      <p className={head.hint}>{text('reply.openLead')}</p>
      <FileDrop label={text('home.drop')} several={text('home.dropSeveral')} onFile={open} />
      <div className={styles.ways}>
        <FilePicker accept=".json,application/json,.age" onFile={open}>
          {(choose) => (
            <Button look="solid" onClick={choose}>
              <Icon name="open" /> {text('ask.openReply')}
            </Button>
          )}
        </FilePicker>
        <LinkButton href={`#/a/${id}/check`}>{text('answer.toCheck')}</LinkButton>
      </div>
    </Page>
  )
}
