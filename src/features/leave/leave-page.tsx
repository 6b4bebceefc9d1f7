import { useCallback } from 'react'
import { findQuestion } from '../../core/instrument/lookup.ts'
import { useStanding } from '../../state/backup/use-standing.ts'
import { Opened } from '../../state/opened.tsx'
import { useActions, useApp, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { EraseHere } from './erase-here.tsx'
import { Facts } from './facts.tsx'
import styles from './leave-page.module.css'

/** The way out: what is safe, what is not, and what to do about it before the window closes. */
export function LeavePage({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const moved = useCallback((to: string) => goTo(`/a/${to}/leave`, { replace: true }), [])
  return (
    <Opened id={params.id ?? ''} onMoved={moved}>
      <Leave />
    </Opened>
  )
}

function Leave() {
  const { text } = useWords()
  const { example } = useOpen()
  return (
    <Page title={text('page.title', { page: text('leave.window') })} className={`wrap ${head.page}`}>
      {example ? <LeaveExample /> : <LeaveOwn />}
    </Page>
  )
}

function LeaveExample() {
  const { text } = useWords()
  return (
    <>
      <h1 tabIndex={-1}>{text('leave.exampleTitle')}</h1>
      <p className={head.lead}>{text('leave.exampleHint')}</p>
      <div className={styles.ways}>
        <Home look="solid" />
        <Back />
      </div>
    </>
  )
}

const TITLES = {
  idle: 'leave.title',
  saved: 'leave.title',
  saving: 'leave.saving',
  failed: 'leave.failed',
} as const

/** What else can be done before one goes. */
const OTHERS = [
  ['backup', 'backup.title'],
  ['protect', 'protect.link'],
  ['history', 'history.link'],
  ['ask', 'ask.title'],
] as const

function LeaveOwn() {
  const { text } = useWords()
  const { record } = useOpen()
  const saving = useApp((state) => state.saving)
  const { saveFile } = useActions()
  const safe = !useStanding().unfiled && saving.kind !== 'failed'
  return (
    <>
      <h1 tabIndex={-1}>{text(TITLES[saving.kind])}</h1>
      {saving.kind === 'failed' ? <p className={head.lead}>{text('leave.failedHint')}</p> : null}
      <Facts />
      <div className={styles.ways}>
        <Button look={safe ? 'line' : 'solid'} onClick={() => void saveFile()}>
          <Icon name="save" /> {text('leave.saveFile')}
        </Button>
        <Home look={safe ? 'solid' : 'line'} />
        <Back />
      </div>
      <ul className={styles.others}>
        {OTHERS.map(([path, name]) => (
          <li key={path}>
            <LinkButton look="text" href={`#/a/${record.assessment.id}/${path}`}>
              {text(name)}
            </LinkButton>
          </li>
        ))}
      </ul>
      <p className={styles.why}>{text('leave.why')}</p>
      <EraseHere />
    </>
  )
}

function Home({ look }: { readonly look: 'solid' | 'line' }) {
  const { text } = useWords()
  return (
    <LinkButton look={look} href="#/">
      {text('leave.home')}
    </LinkButton>
  )
}

function Back() {
  const { text } = useWords()
  const { record } = useOpen()
  const { place, assessment } = record
  const known = findQuestion(useInstrument(), place ?? '') !== undefined
  const path = `#/a/${assessment.id}`
  return (
    <LinkButton look="quiet" href={known ? `${path}/q/${place ?? ''}` : `${path}/check`}>
      {text('leave.back')}
    </LinkButton>
  )
}
