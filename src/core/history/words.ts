import type { Answer, EvidenceItem } from '../assessment/answer.ts'
import { answerInWords } from '../report/answer-words.ts'
import { clipped } from './clipped.ts'
import type { AnswerDifference, AnswerField, Difference } from './content.ts'
import { isSame } from './content.ts'
import { fieldInWords } from './field-words.ts'
import type { HistorySaying } from './saying.ts'

/** What a difference is, in sentences without an end: one for each piece of an answer, or one for a field. */
export function differenceInWords(difference: Difference, saying: HistorySaying): readonly string[] {
  if (difference.of !== 'answer') return [fieldInWords(difference, saying)]
  const { fields, after } = difference
  const title = saying.instrument.questions[after.question]?.title ?? after.question
  return fields.flatMap((field) => PIECES[field](difference, title, saying))
}

type Told = (difference: AnswerDifference, title: string, saying: HistorySaying) => readonly string[]

const PIECES: Readonly<Record<AnswerField, Told>> = {
  said: ({ before, after }, title, saying) => {
    const { text } = saying
    if (before.level !== null && after.level !== null) {
      return [text('history.level', { title, before: before.level, after: after.level })]
    }
    if (before.status === after.status) return [text('history.reason', { title })]
    return [text('history.said', { title, before: said(before, saying), after: said(after, saying) })]
  },
  note: ({ before, after }, title, { text }) => [
    after.note === ''
      ? text('history.noteRemoved', { title })
      : text(before.note === '' ? 'history.noteWritten' : 'history.noteChanged', {
          title,
          note: clipped(after.note),
        }),
  ],
  confidence: ({ before, after }, title, { text }) => [
    text('history.confidence', {
      title,
      before: text(`confidence.${before.confidence ?? 'none'}`),
      after: text(`confidence.${after.confidence ?? 'none'}`),
    }),
  ],
  evidence: (difference, title, saying) => proofsInWords(difference, title, saying),
  other: (_difference, title, { text }) => [text('history.other', { title })],
}

function said(answer: Answer, saying: HistorySaying): string {
  return answer.level === null
    ? answerInWords(answer, saying)
    : saying.text('history.atLevel', { level: answer.level })
}

function proofsInWords(
  { before, after }: AnswerDifference,
  title: string,
  { text }: HistorySaying,
): readonly string[] {
  const ids = (items: readonly EvidenceItem[]) => items.map(({ id }) => id)
  const what = (item: EvidenceItem) => ({ title, what: clipped(item.what) })
  const added = after.evidence.filter(({ id }) => !ids(before.evidence).includes(id))
  const removed = before.evidence.filter(({ id }) => !ids(after.evidence).includes(id))
  const changed = after.evidence.filter((item) =>
    before.evidence.some((one) => one.id === item.id && !isSame(one, item)),
  )
  const told = [
    ...added.map((item) => text('history.proofAdded', what(item))),
    ...removed.map((item) => text('history.proofRemoved', what(item))),
    ...changed.map((item) => text('history.proofChanged', what(item))),
  ]
  return told.length === 0 ? [text('history.other', { title })] : told
}
