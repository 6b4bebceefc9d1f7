import {
  type Attention,
  type AttentionReason,
  attentionOf,
  rolesFor,
} from '../../core/assessment/attention.ts'
import { emptyAnswer } from '../../core/assessment/answer.ts'
import { partOf } from '../../core/instrument/lookup.ts'
import { named } from '../../core/report/named.ts'
import { useInstrument, useOpen, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import { GateMark } from './gate-mark.tsx'
import styles from './attention-list.module.css'

/** How many stand open to the eye; a list of thirty would hide all that comes below it. */
const SHOWN = 6

/** Questions without a level, gates first: what their state means, and the way to each. */
export function AttentionList() {
  const { text } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const items = attentionOf(instrument, answers)
  const rest = items.slice(SHOWN)
  const title =
    items.length === 0 ? text('check.attentionNone') : text('check.attention', { count: items.length })
  return (
    <section className={styles.attention} aria-labelledby="attention">
      <h2 id="attention">{title}</h2>
      <Rows items={items.slice(0, SHOWN)} />
      {items.length === 0 ? null : <a href={`#/a/${record.assessment.id}/ask`}>{text('ask.title')}</a>}
      {rest.length === 0 ? null : (
        <details>
          <summary>{text('check.more', { count: rest.length })}</summary>
          <Rows items={rest} />
        </details>
      )}
    </section>
  )
}

function Rows({ items }: { readonly items: readonly Attention[] }) {
  if (items.length === 0) return null
  return (
    <ul>
      {items.map((item) => (
        <Row key={item.question.id} item={item} />
      ))}
    </ul>
  )
}

function Row({ item }: { readonly item: Attention }) {
  const { text, instrument: said } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const why = useWhy()
  const { id, gate } = item.question
  const part = partOf(instrument, id)
  const title = said.questions[id]?.title ?? id
  if (part === undefined) return null
  const { status } = answers[id] ?? emptyAnswer(id)
  return (
    <li>
      <StatusSign status={status} level={null} />
      <div>
        <h3>
          {title} {gate === true ? <GateMark /> : null}
        </h3>
        <p className={styles.state}>
          <Mark index={instrument.components.indexOf(part)} size="small" />
          <span>{said.components[part.id]?.name}</span> <b>{text(`status.${status}`)}</b>
        </p>
      </div>
      <p className={styles.why}>{why(item)}</p>
      <a
        href={`#/a/${record.assessment.id}/q/${id}`}
        aria-label={text('figure.labelled', { label: text(WAY[item.reason]), figure: title })}
      >
        {text(WAY[item.reason])}
      </a>
    </li>
  )
}

const WAY = {
  'not-answered': 'check.answer',
  'reason-missing': 'check.giveReason',
  unknown: 'check.known',
  'not-applicable': 'check.change',
} as const satisfies Record<AttentionReason, TextKey>

/** What the state of a question means for the results, and what helps. */
function useWhy(): (item: Attention) => string {
  const words = useWords()
  const { text } = words
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { list } = words.formats(record.assessment.country)
  return ({ question, reason }) => {
    const roles = rolesFor(instrument, question.id).map((role) => named('role', role, words))
    const sentences = {
      'not-answered': () => text(question.gate === true ? 'check.whyGate' : 'check.whyOpen'),
      'reason-missing': () => text('check.whyReasonMissing'),
      unknown: () =>
        roles.length === 0 ? text('check.whyUnknown') : text('check.whyUnknownRoles', { roles: list(roles) }),
      'not-applicable': () => text('check.whyNotApplicable', { reason: answers[question.id]?.reason ?? '' }),
    } satisfies Record<AttentionReason, () => string>
    return sentences[reason]()
  }
}
