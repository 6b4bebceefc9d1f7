import { emptyAnswer } from '../../core/assessment/answer.ts'
import type { Part } from '../../core/instrument/structure.ts'
import { answerInWords } from '../../core/report/answer-words.ts'
import { useInstrument, useOpen, useSaying, useWords } from '../../state/react.tsx'
import { Group } from '../../ui/group.tsx'
import { Mark } from '../../ui/mark.tsx'
import { StatusSign } from '../../ui/status-sign.tsx'
import styles from './answered.module.css'

/** Every question that was asked with what was said to it: what the reply will hold. */
export function Answered({ open }: { readonly open: readonly string[] }) {
  const { text, formats } = useWords()
  const instrument = useInstrument()
  const { record, answers } = useOpen()
  const { whole } = formats(record.assessment.country)
  const asked = record.request?.questions ?? []
  const done = asked.filter((id) => answers[id] !== undefined && !open.includes(id))
  const progress = text('asked.progress', { done: whole(done.length), total: whole(asked.length) })
  return (
    <div className={styles.answered}>
      <Group title={text('asked.list')} intro={progress}>
        {[...instrument.components, ...instrument.modules].map((part, index) =>
          part.questions.length === 0 ? null : <Asked key={part.id} part={part} index={index} />,
        )}
      </Group>
    </div>
  )
}

function Asked({ part, index }: { readonly part: Part; readonly index: number }) {
  const { instrument: said } = useWords()
  const component = index < useInstrument().components.length
  return (
    <>
      <h3 className={styles.part}>
        {component ? <Mark index={index} /> : null}
        {said.components[part.id]?.name ?? said.modules[part.id]?.name}
      </h3>
      <ul>
        {part.questions.map(({ id }) => (
          <Line key={id} id={id} />
        ))}
      </ul>
    </>
  )
}

function Line({ id }: { readonly id: string }) {
  const { text, instrument: said } = useWords()
  const saying = useSaying()
  const { record, answers } = useOpen()
  const answer = answers[id] ?? emptyAnswer(id)
  const { status, level, note, evidence } = answer
  const more = [
    answerInWords(answer, saying),
    ...(note.trim() === '' ? [] : [text('asked.noted')]),
    ...(evidence.length === 0 ? [] : [text('check.proofs', { count: evidence.length })]),
  ]
  return (
    <li className={styles.line}>
      <StatusSign status={status} level={level} />
      <a href={`#/a/${record.assessment.id}/q/${id}`}>{said.questions[id]?.title ?? id}</a>
      <span>{more.join(', ')}</span>
    </li>
  )
}
