import { useActions, useApp, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { FilePicker } from '../../ui/file-picker.tsx'
import { Icon } from '../../ui/icon.tsx'
import { FILE_TYPES, useFileOpening } from './use-file-opening.ts'
import styles from './emptied.module.css'

/**
 * Where nothing is kept here: that something was, if a trace of it is left (SPEC ST6); else what to do for who remembers
 * having had answers here, because a browser that wipes everything leaves no trace.
 */
export function Emptied() {
  const { text } = useWords()
  const emptied = useApp((state) => state.emptied)
  const empty = useApp(({ library }) => library?.length === 0)
  if (emptied !== null) return <Noticed />
  return empty ? <p className={styles.before}>{text('keeping.before')}</p> : null
}

function Noticed() {
  const { text, formats } = useWords()
  const emptied = useApp((state) => state.emptied)
  const { forgetEmptied } = useActions()
  const open = useFileOpening()
  if (emptied === null) return null
  const { count, at } = emptied
  return (
    <section className={styles.emptied} aria-labelledby="emptied">
      <h2 id="emptied">{text('keeping.emptied', { count, date: formats(null).day(at) })}</h2>
      <p>{text('keeping.emptiedWhy')}</p>
      <p>{text('keeping.emptiedWay')}</p>
      <div className={styles.ways}>
        <FilePicker accept={FILE_TYPES} onFile={open}>
          {(choose) => (
            <Button onClick={choose}>
              <Icon name="open" /> {text('keeping.openLast')}
            </Button>
          )}
        </FilePicker>
        <Button look="quiet" onClick={forgetEmptied}>
          {text('keeping.understood')}
        </Button>
      </div>
    </section>
  )
}
