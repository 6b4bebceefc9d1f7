import * as z from 'zod/mini'
import type { Logged, Mark } from '../../core/history/log.ts'
import type { AnswerRow, LogEntry } from './database.ts'
import { parseAnswer, parseRecord, parseStored } from './rows.ts'

const markSchema = z.union([
  z.object({ undoes: z.int() }),
  z.object({ redoes: z.int() }),
  z.object({ backTo: z.int() }),
])
const wholeSchema = z.object({ record: z.unknown(), answers: z.array(z.unknown()) })

/** Parses one row of the log, as everything from storage is; null where it cannot be read. */
export function loggedOf(key: number, row: LogEntry | undefined): Logged | null {
  if (row === undefined) return null
  const mark = row.mark === undefined ? null : parseMark(row.mark)
  const content = contentOf(row)
  return mark === undefined || content === null ? null : { key, at: row.at, mark, ...content }
}

type Content<Kind extends Logged['kind']> = Omit<
  Extract<Logged, { readonly kind: Kind }>,
  'key' | 'at' | 'mark'
>
type AnyContent = Content<'created'> | Content<'answer'> | Content<'record'> | Content<'rewritten'>

function contentOf({ kind, assessment, before, after }: LogEntry): AnyContent | null {
  if (kind === 'answer') return answerContent(before, after)
  if (kind === 'record') {
    const [was, is] = [recordIn(assessment, before), recordIn(assessment, after)]
    return was === null || is === null ? null : { kind, before: was, after: is }
  }
  const is = wholeIn(assessment, after)
  if (is === null || kind === 'created') return is === null ? null : { kind: 'created', after: is }
  const was = wholeIn(assessment, before)
  return was === null ? null : { kind, before: was, after: is }
}

function answerContent(before: unknown, after: unknown): Content<'answer'> | null {
  const [was, is] = [answerIn(before), answerIn(after)]
  return is === null || (was === null && before !== null) ? null : { kind: 'answer', before: was, after: is }
}

function parseMark(mark: unknown): Mark | undefined {
  return markSchema.safeParse(mark).data
}

function answerIn(answer: unknown) {
  return parseAnswer(rowWith(answer))
}

function rowWith(answer: unknown): AnswerRow {
  return { assessment: '', respondent: '', question: '', answer }
}

function recordIn(id: string, record: unknown) {
  const parsed = parseRecord({ id, record })
  return parsed.ok ? parsed.value : null
}

function wholeIn(id: string, whole: unknown) {
  const { data } = wholeSchema.safeParse(whole)
  if (data === undefined) return null
  const parsed = parseStored({ id, record: data.record }, data.answers.map(rowWith))
  return parsed.ok ? parsed.value : null
}
