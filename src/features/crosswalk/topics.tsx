import { useId } from 'react'
import { topicsCsv } from '../../core/crosswalk/tables.ts'
import { coverageTotalInWords, topicName } from '../../core/crosswalk/words.ts'
import type { TopicCoverage } from '../../core/scoring/crosswalk.ts'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RowBar } from '../../ui/row-bar.tsx'
import { useCrosswalkSaying } from './use-crosswalk-saying.ts'
import styles from './topics.module.css'

/** How many rows of each UK topic the answers touch: bars and table in one. */
export function Topics({ topics }: { readonly topics: readonly TopicCoverage[] }) {
  const { text } = useWords()
  const { saveText } = useActions()
  const instrument = useInstrument()
  const { assessment } = useOpen().record
  const saying = useCrosswalkSaying()
  const id = useId()
  const save = () =>
    saveText('uk.csv', 'text/csv;charset=utf-8', topicsCsv(topics, { instrument, assessment, saying }))
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h2 id={id}>{coverageTotalInWords(topics, saying)}</h2>
          <p>{text('crosswalk.ukIntro')}</p>
          <p>
            <b>{text('crosswalk.ours')}</b>
          </p>
        </div>
        <Button onClick={save}>
          <Icon name="save" /> {text('crosswalk.ukCsv')}
        </Button>
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{text('crosswalk.ukCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('crosswalk.topic')}</th>
            <th scope="col">{text('crosswalk.rows')}</th>
            <th scope="col">{text('crosswalk.share')}</th>
          </tr>
        </thead>
        <tbody>
          {topics.map((topic) => (
            <Topic key={topic.id} topic={topic} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Topic({ topic }: { readonly topic: TopicCoverage }) {
  const saying = useCrosswalkSaying()
  const { text, formats } = saying
  const instrument = useInstrument()
  const { id, touched, rows, share } = topic
  const name = topicName(id, instrument, saying)
  const official = instrument.crosswalk.uk.topics[id]?.name
  return (
    <tr>
      <th scope="row">
        {name} {official === name ? null : <span lang="en">{official}</span>}
      </th>
      <td>
        <RowBar count={touched} total={rows} />
        {text('report.of', { part: formats.whole(touched), whole: formats.whole(rows) })}
      </td>
      <td>{formats.percent(share)}</td>
    </tr>
  )
}
