import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Mark } from '../../core/history/log.ts'

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
  /** `rewritten`: before and after are the whole assessment with its answers. */
  readonly kind: 'created' | 'answer' | 'record' | 'rewritten'
  readonly before: unknown
  readonly after: unknown
  /** Where it is a move within the history: what it undoes, redoes or goes back to. */
  readonly mark?: Mark
}

export interface AlidadeDatabase extends DBSchema {
  /** One row an assessment, by its id. */
  assessments: { key: string; value: { readonly id: string; readonly record: unknown } }
  /** One row an answer: assessment, respondent, question. */
  answers: { key: [string, string, string]; value: AnswerRow; indexes: { assessment: string } }
  /** Every change in the order in which it was committed. */
  log: { key: number; value: LogEntry; indexes: { assessment: string } }
  /** One row a questionnaire that was loaded, by its id and version. */
  packs: { key: [string, string]; value: PackRow }
  /** What is known of the copies of an assessment outside of this browser, by its id. */
  backups: { key: string; value: { readonly assessment: string; readonly row: unknown } }
}

export interface PackRow {
  readonly id: string
  readonly version: string
  /** The file as it was parsed. */
  readonly file: unknown
}

export const DATABASE = __KEPT_AS__

/**
 * Step n brings a database of version n to n + 1, in one transaction with all the others that it needs. A step adds, and
 * never takes away: what older versions wrote stays as it is.
 */
const STEPS: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('assessments', { keyPath: 'id' })
    database
      .createObjectStore('answers', { keyPath: ['assessment', 'respondent', 'question'] })
      .createIndex('assessment', 'assessment')
    database.createObjectStore('log', { autoIncrement: true }).createIndex('assessment', 'assessment')
  },
  (database) => {
    database.createObjectStore('packs', { keyPath: ['id', 'version'] })
  },
  (database) => {
    database.createObjectStore('backups', { keyPath: 'assessment' })
  },
]

export type Database = IDBPDatabase<AlidadeDatabase>

/**
 * Opens the database and makes its stores on first use. A tab that stands in the way of a newer one lets go.
 * @param onLost the handle has died, or was given up for another window
 * @param onBlocked another window does not let go
 */
export function openDatabase(onLost: () => void, onBlocked: () => void): Promise<Database> {
  return openDB<AlidadeDatabase>(DATABASE, STEPS.length, {
    upgrade(database, present) {
      for (const step of STEPS.slice(present)) step(database)
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      onLost()
    },
    blocked: onBlocked,
    terminated: onLost,
  })
}
