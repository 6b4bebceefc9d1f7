import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** The keys stand beside the answer, so that no field of it can be mistaken for one of them. */
export interface AnswerRow {
  readonly assessment: string
  readonly respondent: string
  readonly question: string
  readonly answer: unknown
}

export interface LogEntry {
  readonly assessment: string
  readonly at: string
  readonly kind: 'created' | 'answer' | 'record'
  readonly before: unknown
  readonly after: unknown
}

export interface AlidadeDatabase extends DBSchema {
  /** One row an assessment, by its id. */
  assessments: { key: string; value: { readonly id: string; readonly record: unknown } }
  /** One row an answer: assessment, respondent, question. */
  answers: { key: [string, string, string]; value: AnswerRow; indexes: { assessment: string } }
  /** Every change in the order in which it was committed. */
  log: { key: number; value: LogEntry; indexes: { assessment: string } }
}

export const DATABASE = 'alidade'
const VERSION = 1

export type Database = IDBPDatabase<AlidadeDatabase>

/** Opens the database and makes its stores on first use. A tab that stands in the way of a newer one lets go. */
export function openDatabase(onLost: () => void): Promise<Database> {
  return openDB<AlidadeDatabase>(DATABASE, VERSION, {
    upgrade(database) {
      database.createObjectStore('assessments', { keyPath: 'id' })
      database
        .createObjectStore('answers', { keyPath: ['assessment', 'respondent', 'question'] })
        .createIndex('assessment', 'assessment')
      database.createObjectStore('log', { autoIncrement: true }).createIndex('assessment', 'assessment')
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onLost()
    },
    terminated: onLost,
  })
}
