import { useId } from 'react'
import { answerKey } from '../../core/merge/known.ts'
import { type ArrivalRow, type ArrivalState, rowsOf } from '../../core/merge/preview.ts'
import { saidInWords } from '../../core/report/said.ts'
import { useWords } from '../../state/react.tsx'
import { Fold } from '../../ui/fold.tsx'
import { Said } from '../../ui/said.tsx'
import { Title } from './title.tsx'
import { useCity, useCitySaying } from './use-city.ts'
import styles from './differences.module.css'

/** What is not asked of the person, and yet may be looked at. */
const FOLDED: readonly ArrivalState[] = ['new', 'newer', 'older', 'here', 'same']

/** Every answer about which nothing must be chosen, in folds: what is here beside what the file says. */
export function Folds({ rows }: { readonly rows: readonly ArrivalRow[] }) {
  const { text, formats } = useWords()
  const { whole } = formats(null)
  const id = useId()
  const groups = FOLDED.map((state) => ({ state, inside: rowsOf(rows, state) })).filter(
    ({ inside }) => inside.length > 0,
  )
  if (groups.length === 0) return null
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{text('import.answers')}</h2>
      <div className={styles.folds}>
        {groups.map(({ state, inside }) => (
          <Fold
            key={state}
            summary={text('figure.labelled', {
              label: text(`import.state.${state}`),
              figure: whole(inside.length),
            })}
          >
            {inside.map((row) => (
              <Pair key={answerKey(row)} row={row} />
            ))}
          </Fold>
        ))}
      </div>
    </section>
  )
}

function Pair({ row }: { readonly row: ArrivalRow }) {
  const { text } = useWords()
  const saying = useCitySaying()
  const city = useCity()
  return (
    <div className={styles.pair}>
      <h3>
        <Title row={row} />
      </h3>
      <div className={styles.side}>
        <b>{text('import.mine')}</b>
        <Said {...saidInWords(row.mine, city, saying)} />
      </div>
      <div className={styles.side}>
        <b>{text('import.theirs')}</b>
        <Said {...saidInWords(row.theirs, city, saying)} />
      </div>
    </div>
  )
}
