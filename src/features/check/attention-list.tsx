import {
  type Attention,
  type AttentionReason,
  attentionOf,
  rolesFor,
} from '../../core/assessment/attention.ts'
import { emptyAnswer } from '../../core/assessment/answer.ts'
import { partWords } from '../../core/instrument/part-words.ts'
import { named } from '../../core/report/named.ts'
import { useAsked, useInstrument, useOpen, useSnapshot, useWords } from '../../state/react.tsx'
import { Mark } from '../../ui/mark.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import { GateMark } from './gate-mark.tsx'
import styles from './attention-list.module.css'

/** How many stand open to the eye; a list of thirty would hide all that comes below it. */
const SHOWN = 6

/** Questions without a level, gates first: what their state means, and the way to each. */
export function AttentionList() {
  const { text } = useWords()
  const { record, answers } = useOpen()
  const asked = useAsked().flatMap(({ questions }) => questions)
  const items = attentionOf(asked, answers)
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
  const { record, answers } = useOpen()
  const why = useWhy()
  const { id, gate } = item.question
  const part = useAsked().find(({ questions }) => questions.includes(item.question))
  const title = said.questions[id]?.title ?? id
  if (part === undefined) return null
  const { status } = answers[id] ?? emptyAnswer(id)
  const place = item.reason === 'reason-missing' ? '/reason' : ''
  return (
    <li>
      <StatusSign status={status} level={null} />
      <div>
        <h3>
          {title} {gate === true ? <GateMark /> : null}
        </h3>
        <p className={styles.state}>
          <Mark index={part.mark} size="small" />
          <span>{partWords(said, part.id).name}</span> <b>{text(`status.${status}`)}</b>
        </p>
      </div>
      <p className={styles.why}>{why(item)}</p>
      <a
        href={`#/a/${record.assessment.id}/q/${id}${place}`}
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
  // A snapshot has neither range nor stage: nothing is said of them.
  const few = useSnapshot()
  return ({ question, reason }) => {
    const roles = rolesFor(instrument, question.id).map((role) => named('role', role, words))
    const open = few
      ? (['snapshot.whyGate', 'snapshot.whyOpen'] as const)
      : (['check.whyGate', 'check.whyOpen'] as const)
    const sentences = {
      'not-answered': () => text(open[question.gate === true ? 0 : 1]),
      'reason-missing': () => text('check.whyReasonMissing'),
      unknown: () =>
        roles.length === 0
          ? text(few ? 'snapshot.whyUnknown' : 'check.whyUnknown')
          : text(few ? 'snapshot.whyUnknownRoles' : 'check.whyUnknownRoles', { roles: list(roles) }),
      'not-applicable': () => text('check.whyNotApplicable', { reason: answers[question.id]?.reason ?? '' }),
    } satisfies Record<AttentionReason, () => string>
    return sentences[reason]()
  }
}
