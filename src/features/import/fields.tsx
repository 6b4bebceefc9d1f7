import { useId } from 'react'
import { fieldInWords, fieldName } from '../../core/merge/field-words.ts'
import { hasConflict, type Side } from '../../core/merge/merge.ts'
import type { FieldRow } from '../../core/merge/preview.ts'
import { useWords } from '../../state/react.tsx'
import { useCitySaying } from './use-city.ts'
import partStyles from './differences.module.css'
import styles from './fields.module.css'

interface FieldsProps {
  readonly rows: readonly FieldRow[]
  readonly chosen: Side | undefined
  readonly onChoose: (side: Side) => void
}

/** How the set-up differs. Where both sides filled something in, one choice counts for all of it. */
export function Fields({ rows, chosen, onChoose }: FieldsProps) {
  const words = useWords()
  const { text } = words
  const said = { ...useCitySaying(), has: words.has }
  const id = useId()
  if (rows.length === 0) return null
  const options = [
    ['mine', text('import.keepFields')],
    ['theirs', text('import.takeFields')],
  ] as const
  return (
    <section className={partStyles.part} aria-labelledby={id}>
      <h2 id={id}>{text('import.fields')}</h2>
      <p>{text('import.fieldsHint')}</p>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text('import.field')}</th>
            <th scope="col">{text('import.mine')}</th>
            <th scope="col">{text('import.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">{fieldName(name, words)}</th>
              <td>{fieldInWords(name, mine, said)}</td>
              <td>{fieldInWords(name, theirs, said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasConflict(rows) ? (
        <fieldset className={styles.choice} data-open={chosen === undefined || undefined}>
          <legend className="visually-hidden">{text('import.fields')}</legend>
          {options.map(([side, label]) => (
            <label key={side}>
              <input type="radio" name={id} checked={chosen === side} onChange={() => onChoose(side)} />
              {label}
            </label>
          ))}
        </fieldset>
      ) : null}
    </section>
  )
}
