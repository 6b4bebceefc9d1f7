import { useRef, useState } from 'react'
import { errorInWords } from '../../core/report/error-words.ts'
import { decide, decisionsOf, openChoices } from '../../state/import-decisions.ts'
import type { ImportDecision, OpenedImport } from '../../state/opened-import.ts'
import { useActions, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { PageFoot } from '../../ui/page-foot.tsx'
import { Page } from '../../ui/page.tsx'
import { goTo } from '../../ui/routing/navigate.ts'
import head from '../../ui/page-head.module.css'
import { CollectionItem } from './collection-item.tsx'
import { Faulty } from './faulty.tsx'
import { useImport } from './use-import.ts'
import { Warning } from './warning.tsx'
import styles from './import-page.module.css'
import collectionStyles from './collection.module.css'

/** Several assessments in one file: what becomes of each, and what of the file cannot be read. */
export function CollectionPreview({ importing }: { readonly importing: OpenedImport }) {
  const words = useWords()
  const { text } = words
  const { closeImport } = useActions()
  const { apply, refusal, forget } = useImport()
  const [picked, setPicked] = useState<readonly ImportDecision[]>([])
  const [withPacks, setWithPacks] = useState(true)
  const page = useRef<HTMLUListElement>(null)
  const { items, faulty, packs, faultyPacks, changed } = importing
  const decisions = decisionsOf(items, picked)
  const chosen = decisions.filter(({ way }) => way !== 'skip')
  const open = openChoices(decisions)
  const title = text('import.collectionTitle', { count: items.length })

  const leave = () => {
    closeImport()
    goTo('/assessments')
  }
  const applyAll = () => {
    if (open === 0) return void apply(decisions, withPacks)
    page.current?.querySelector<HTMLElement>('[data-open] input')?.focus()
  }

  return (
    <>
      <Page title={text('page.title', { page: title })} className={`wrap ${head.page}`}>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={head.hint}>{text('import.collectionLead')}</p>
        {changed ? <Warning /> : null}
        <ul ref={page} className={collectionStyles.items}>
          {decisions.map((decision) => (
            <CollectionItem
              key={decision.item.key}
              decision={decision}
              onDecide={(next) => {
                forget()
                setPicked((before) => decide(before, next))
              }}
            />
          ))}
        </ul>
        <Faulty items={faulty} />
        {packs.length === 0 ? null : (
          <div className={collectionStyles.packs}>
            <label>
              <input
                type="checkbox"
                checked={withPacks}
                onChange={(event) => setWithPacks(event.target.checked)}
              />
              {text('import.packs', { count: packs.length })}
            </label>
            <p>{text('import.packsHint')}</p>
          </div>
        )}
        {faultyPacks === 0 ? null : <p>{text('import.packsFaulty', { count: faultyPacks })}</p>}
        {refusal === null ? null : (
          <p className={styles.refused} role="alert">
            <Icon name="warn" /> <span>{errorInWords(refusal, words)}</span>
          </p>
        )}
      </Page>
      <PageFoot>
        <Button onClick={leave}>{text('dialog.cancel')}</Button>
        <p aria-live="polite">
          {open > 0
            ? text('import.undecided', { count: open })
            : chosen.length === 0
              ? text('import.chosenNone')
              : text('import.chosen', { count: chosen.length })}
        </p>
        <Button look="solid" onClick={applyAll}>
          {text('import.apply')}
        </Button>
      </PageFoot>
    </>
  )
}
