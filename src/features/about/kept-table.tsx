import {
  KEPT_ANSWER,
  KEPT_ASSESSMENT,
  KEPT_EVIDENCE,
  keptRows,
  type Kept,
} from '../../core/assessment/kept.ts'
import { PLACES } from '../../core/assessment/places.ts'
import { useWords } from '../../state/react.tsx'
import { Fold } from '../../ui/fold.tsx'
import styles from './kept-table.module.css'

/** The one table of what is kept, which every writer of files goes by, for those who want to know exactly. */
export function KeptTable() {
  const { text } = useWords()
  return (
    <Fold summary={text('share.tableTitle')} className={styles.fold}>
      <dl className={styles.places}>
        {placeNames().map((id) => (
          <div key={id}>
            <dt>{text(`kept.place.${id}`)}</dt>
            <dd>{text(`kept.home.${PLACES[id].home}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{text('share.tableHint')}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('share.tableTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('share.tableWhat')}</th>
            <th scope="col">{text('share.tableInternal')}</th>
            <th scope="col">{text('share.tablePublic')}</th>
          </tr>
        </thead>
        <tbody>
          {keptRows(KEPT_ASSESSMENT).map(([name, kept]) => (
            <Row key={name} name={text(`kept.assessment.${name}`)} kept={kept} />
          ))}
          {keptRows(KEPT_ANSWER).map(([name, kept]) => (
            <Row key={name} name={text(`kept.answer.${name}`)} kept={kept} />
          ))}
          {keptRows(KEPT_EVIDENCE).map(([name, kept]) => (
            <Row key={name} name={text(`kept.evidence.${name}`)} kept={kept} />
          ))}
        </tbody>
      </table>
    </Fold>
  )
}

function placeNames(): readonly (keyof typeof PLACES)[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
  return Object.keys(PLACES) as (keyof typeof PLACES)[]
}

function Row({ name, kept }: { readonly name: string; readonly kept: Kept }) {
  const { text } = useWords()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{text(kept.exported ? 'share.yes' : 'share.no')}</td>
      <td>{text(kept.shared ? 'share.yes' : 'share.no')}</td>
    </tr>
  )
}
