import type { StorageError } from '../ports.ts'
import type { Result } from '../result.ts'
import type { BackupNote } from './keeping.ts'

/** A note with what only the browser's side understands: the way to the file, and what was last seen there. */
export interface BackupRow {
  readonly note: BackupNote
  /** The browser's own key to the file. Kept as it is, never looked into here. */
  readonly handle: unknown
  /** SHA-256 of the file as this app left it; null before the first time. */
  readonly hash: string | null
  /** SHA-256 of what is being written: where the program ends in between, the file may be either of the two. */
  readonly nextHash: string | null
}

/** Keeps the rows, each with its assessment's id, beside the assessments. */
export interface BackupShelf {
  readonly list: () => Promise<Result<readonly BackupRow[], StorageError>>
  /** Reads, changes and writes one row together; null in, where there is none yet. */
  readonly change: (
    id: string,
    change: (row: BackupRow | null) => BackupRow,
  ) => Promise<Result<BackupRow, StorageError>>
  readonly read: (id: string) => Promise<Result<BackupRow | null, StorageError>>
  readonly remove: (id: string) => Promise<Result<null, StorageError>>
}
