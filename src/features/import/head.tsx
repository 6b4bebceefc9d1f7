import type { ReactNode } from 'react'
import { momentInWords } from '../../core/report/moment.ts'
import type { ImportItem } from '../../state/opened-import.ts'
import { useToday, useWords } from '../../state/react.tsx'
import { Page } from '../../ui/page.tsx'
import head from '../../ui/page-head.module.css'
import { Warning } from './warning.tsx'

interface HeadProps {
  readonly item: ImportItem
  /** Whether the file adds nothing to what is here. */
  readonly nothing: boolean
  readonly children: ReactNode
}

/** The page of one file: which city and moment it is of, and whether it was changed since it was written. */
export function Head({ item: { here, stored, changed, writtenAt }, nothing, children }: HeadProps) {
  const words = useWords()
  const { text } = words
  const today = useToday()
  const { city } = stored.record.assessment
  const title = text(here === null ? 'import.newTitle' : 'import.title', { city })
  const lead = here === null ? 'import.newLead' : nothing ? 'import.leadNothing' : 'import.lead'
  return (
    <Page title={text('page.title', { page: title })} className={`wrap ${head.page}`}>
      <h1 tabIndex={-1}>{title}</h1>
      <p className={head.hint}>{text(lead, { moment: momentInWords(writtenAt, today, words) })}</p>
      {changed ? <Warning /> : null}
      {children}
    </Page>
  )
}
