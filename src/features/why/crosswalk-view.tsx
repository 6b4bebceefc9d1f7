import { useMemo } from 'react'
import {
  type CrosswalkSaying,
  criterionName,
  ESTIMATES,
  primaryInWords,
  topicName,
} from '../../core/crosswalk/words.ts'
import type { CriteriaWhy, EstimatesWhy, TopicsWhy, TopicWhy } from '../../core/scoring/why/crosswalk-why.ts'
import { useInstrument, useSaying, useWords } from '../../state/react.tsx'
import { QuestionName } from './row-names.tsx'
import { SumTable } from './sum-table.tsx'
import styles from './explanation.module.css'

function useCrosswalkSaying(): CrosswalkSaying {
  const saying = useSaying()
  const { has } = useWords()
  return useMemo(() => ({ ...saying, has }), [saying, has])
}

/** Each criterion that is counted, with the levels of the questions that decide it. */
export function CriteriaView({ of }: { readonly of: CriteriaWhy }) {
  const saying = useCrosswalkSaying()
  const { text, formats } = saying
  const instrument = useInstrument()
  const estimate = text(`crosswalk.estimate.${of.estimate}`)
  if (of.rows.length === 0) return <p>{text('why.noCriterion', { estimate })}</p>
  return (
    <SumTable
      caption={text('why.criteria', { estimate })}
      heads={[text('crosswalk.criterion'), text('crosswalk.basis')]}
      rows={of.rows.map(({ id, primary, ceiling }) => ({
        key: id,
        name: `${id} ${criterionName(id, instrument, saying)}`,
        cells: [
          <ul key={id} className={styles.basis}>
            {primary.map((one) => (
              <li key={one.question}>
                <QuestionName id={one.question} /> {primaryInWords(one, saying)}
              </li>
            ))}
            {ceiling ? <li>{text('crosswalk.move.ceiling')}</li> : null}
          </ul>,
        ],
      }))}
      totals={[text('why.sum'), formats.whole(of.rows.length)]}
    />
  )
}

/** The five counts and how the two ends of the range come out of them. */
export function EstimatesView({ of }: { readonly of: EstimatesWhy }) {
  const { text, formats } = useSaying()
  const { whole } = formats
  const { likely, possible, partly } = of.counts
  return (
    <>
      <SumTable
        caption={text('crosswalk.counts')}
        heads={[text('crosswalk.estimate'), text('why.criteriaCount')]}
        rows={ESTIMATES.map((estimate) => ({
          key: estimate,
          name: text(`crosswalk.estimate.${estimate}`),
          cells: [whole(of.counts[estimate])],
        }))}
        totals={[text('why.sum'), whole(of.total)]}
      />
      <p className={styles.result}>
        {text('why.ends', {
          low: whole(of.low),
          likely: whole(likely),
          possible: whole(possible),
          partly: whole(partly),
          high: whole(of.high),
        })}
      </p>
    </>
  )
}

/** The rows of one topic, and which answered questions touch each. */
export function TopicView({ of }: { readonly of: TopicWhy }) {
  const { text, formats } = useSaying()
  const { whole } = formats
  return (
    <>
      <SumTable
        caption={text('why.topicRows')}
        heads={[text('why.row'), text('why.touchedBy')]}
        rows={of.rows.map(({ row, questions }) => ({
          key: String(row),
          name: whole(row),
          cells: [
            questions.length === 0 ? (
              text('why.touchedByNone')
            ) : (
              <ul key={row} className={styles.basis}>
                {questions.map((id) => (
                  <li key={id}>
                    <QuestionName id={id} />
                  </li>
                ))}
              </ul>
            ),
          ],
        }))}
      />
      <p className={styles.result}>
        {text('why.touched', {
          touched: whole(of.touched),
          rows: whole(of.rows.length),
          share: formats.percent(of.share),
        })}
      </p>
    </>
  )
}

/** All topics with their rows, and both sums. */
export function TopicsView({ of }: { readonly of: TopicsWhy }) {
  const saying = useCrosswalkSaying()
  const { text, formats } = saying
  const { whole } = formats
  const instrument = useInstrument()
  return (
    <SumTable
      caption={text('why.topics')}
      heads={[text('crosswalk.topic'), text('crosswalk.rows'), text('why.rows')]}
      rows={of.rows.map(({ id, touched, rows }) => ({
        key: id,
        name: topicName(id, instrument, saying),
        cells: [whole(touched), whole(rows)],
      }))}
      totals={[text('why.sum'), whole(of.touched), whole(of.total)]}
    />
  )
}
