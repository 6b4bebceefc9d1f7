import { errorInWords } from '../../core/report/error-words.ts'
import type { Checked } from '../../state/backup/backup-actions.ts'
import { useOpen, useWords } from '../../state/react.tsx'
import { Icon } from '../../ui/icon.tsx'
import styles from './part.module.css'

/** A look into a backup: which file, and what was found. */
export interface Look {
  readonly name: string
  readonly checked: Checked
}

/** What a look into a backup found: one sentence, and the answers that differ. */
export function Found({ look }: { readonly look: Look }) {
  const words = useWords()
  const { text, formats } = words
  const { name, checked } = look
  if (checked.kind === 'refused') {
    return (
      <>
        <Sentence sign="warn" said={text('backup.found.refused', { name })} />
        <p>{errorInWords(checked.error, words)}</p>
      </>
    )
  }
  if (checked.kind === 'another') {
    const { city } = checked
    const date = formats(null).date(checked.date)
    return <Sentence sign="warn" said={text('backup.found.another', { name, city, date })} />
  }
  const { kind, newerHere, newerThere, city } = checked
  return (
    <>
      <Sentence sign={kind === 'same' ? 'done' : 'warn'} said={text(`backup.found.${kind}`, { name })} />
      <Questions title={text('backup.newerHere', { count: newerHere.length })} ids={newerHere} />
      <Questions title={text('backup.newerThere', { count: newerThere.length })} ids={newerThere} />
      {city ? <p>{text('backup.cityDiffers')}</p> : null}
    </>
  )
}

function Sentence({ sign, said }: { readonly sign: 'done' | 'warn'; readonly said: string }) {
  return (
    <p className={styles.state} data-fault={sign === 'warn' || undefined}>
      <Icon name={sign} /> <span>{said}</span>
    </p>
  )
}

function Questions({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { instrument } = useWords()
  const { id: assessment } = useOpen().record.assessment
  if (ids.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#/a/${assessment}/q/${id}`}>{instrument.questions[id]?.title ?? id}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
