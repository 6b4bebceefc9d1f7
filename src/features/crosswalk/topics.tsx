import { useId } from 'react'
import { topicsCsv } from '../../core/crosswalk/tables.ts'
import { coverageTotalInWords, topicName } from '../../core/crosswalk/words.ts'
import type { TopicCoverage } from '../../core/scoring/crosswalk.ts'
import { whyTopic, whyTopics } from '../../core/scoring/why/crosswalk-why.ts'
import { useActions, useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { useWhy } from '../../state/use-why.ts'
import { Button } from '../../ui/button.tsx'
import { FigureButton } from '../../ui/figure-button.tsx'
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
  const why = useWhy()
  const save = () =>
    saveText('uk.csv', 'text/csv;charset=utf-8', topicsCsv(topics, { instrument, assessment, saying }))
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <div>
          <h2 id={id}>{coverageTotalInWords(topics, saying)}</h2>
          <p>
            {text('crosswalk.ukIntro')}{' '}
            <FigureButton
              label={text('why.show')}
              look="words"
              {...why(text('crosswalk.ukCaption'), () => [whyTopics(topics)])}
            />
          </p>
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
  const { record, answers } = useOpen()
  const why = useWhy()
  const opens = why(name, () => [whyTopic(instrument, answers, record.assessment, id)])
  const official = instrument.crosswalk.uk.topics[id]?.name
  return (
    <tr>
      <th scope="row">
        {name} {official === name ? null : <span lang="en">{official}</span>}
      </th>
      <td>
        <RowBar count={touched} total={rows} />
        <FigureButton
          label={text('report.of', { part: formats.whole(touched), whole: formats.whole(rows) })}
          {...opens}
        />
      </td>
      <td>
        <FigureButton label={formats.percent(share)} {...opens} />
      </td>
    </tr>
  )
}
