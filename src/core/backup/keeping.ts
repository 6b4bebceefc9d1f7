import type { StorageError } from '../ports.ts'
import type { Result } from '../result.ts'

/** Why a file on disk is not up to date. The sentence stands in the words under `backup.fault.`. */
export type FileFault =
  | 'permission-needed'
  | 'permission-denied'
  | 'file-gone'
  | 'disk-full'
  | 'changed-outside'
  | 'not-as-written'
  | 'file-failed'

/** A file on disk that the app keeps up to date. */
export interface KeptFile {
  readonly name: string
  /** When it was last written and read back; null before the first time. */
  readonly writtenAt: string | null
  /** What tells the content that it holds from another; null before the first time. */
  readonly content: string | null
  readonly fault: FileFault | null
}

/** What is known of the copies of one assessment. Stays on this computer, in no file. */
export interface BackupNote {
  readonly assessment: string
  /** Null where no file is kept up to date. */
  readonly file: KeptFile | null
  /** When a file was last compared with what is stored, and held all of it. */
  readonly checkedAt: string | null
  /** When the reminder was last put off. */
  readonly putOffAt: string | null
}

/** A text to be written, what tells its content from another, and the moment that it shows. */
export interface FileDraft {
  readonly text: string
  readonly content: string
  readonly at: string
}

/** What a browser says of how it keeps things. Null: it does not say. */
export interface StoragePromise {
  /** Whether it has promised not to clear this app's data by itself. */
  readonly kept: boolean | null
  readonly usedBytes: number | null
  readonly quotaBytes: number | null
  /** Whether asking for that promise opens a question of the browser. */
  readonly asksPerson: boolean
}

type Outcome<Value> = Promise<Result<Value, StorageError>>

/** Copies outside of the browser's storage, and what the browser says of that storage. */
export interface Backups {
  /** Whether this browser can keep a file up to date. */
  readonly canKeep: boolean
  readonly list: () => Outcome<readonly BackupNote[]>
  readonly change: (id: string, change: (note: BackupNote) => BackupNote) => Outcome<BackupNote>
  /** Forgets all of this about an assessment. The file on disk stays. */
  readonly forget: (id: string) => Outcome<null>
  /** Forgets the file alone. */
  readonly release: (id: string) => Outcome<BackupNote>
  /** Lets the person choose a place; null where they think better of it. Call from a click. */
  readonly choose: (id: string, name: string) => Promise<Result<BackupNote, StorageError> | null>
  /** Asks the person to let the app write on. Call from a click. */
  readonly permit: (id: string) => Promise<boolean>
  /**
   * Writes what `draft` gives once nothing else writes, unless the file holds it already; reads it back, and only then
   * notes it as written. Null where no file is kept.
   * @param over also where another program has changed the file since
   */
  readonly write: (
    id: string,
    draft: () => Promise<FileDraft | null>,
    over: boolean,
  ) => Outcome<BackupNote | null>
  /** The text of the kept file as it is on disk now. */
  readonly read: (id: string) => Promise<Result<string, { readonly code: FileFault }>>
  /** SHA-256 in hexadecimal digits; null where the browser does not hash. */
  readonly hash: (text: string) => Promise<string | null>
  readonly promise: () => Promise<StoragePromise>
  /** Asks the browser for its promise and gives its answer. */
  readonly askPromise: () => Promise<StoragePromise>
}

/** What is known before anything is. */
export function newNote(assessment: string): BackupNote {
  return { assessment, file: null, checkedAt: null, putOffAt: null }
}
