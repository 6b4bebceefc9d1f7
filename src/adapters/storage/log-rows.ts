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
  const { at, before, after, assessment } = row
  const mark = row.mark === undefined ? null : parseMark(row.mark)
  if (mark === undefined) return null
  const written = { key, at, mark }
  if (row.kind === 'answer') {
    const [was, is] = [answerIn(before), answerIn(after)]
    const readable = is !== null && (before === null || was !== null)
    return readable ? { ...written, kind: 'answer', before: was, after: is } : null
  }
  if (row.kind === 'record') {
    const [was, is] = [recordIn(assessment, before), recordIn(assessment, after)]
    return was === null || is === null ? null : { ...written, kind: 'record', before: was, after: is }
  }
  const is = wholeIn(assessment, after)
  if (row.kind === 'created') return is === null ? null : { ...written, kind: 'created', after: is }
  const was = wholeIn(assessment, before)
  return was === null || is === null ? null : { ...written, kind: 'rewritten', before: was, after: is }
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
  return parseRecord({ id, record })
}

function wholeIn(id: string, whole: unknown) {
  const { data } = wholeSchema.safeParse(whole)
  if (data === undefined) return null
  const parsed = parseStored({ id, record: data.record }, data.answers.map(rowWith))
  return parsed.ok ? parsed.value : null
}
