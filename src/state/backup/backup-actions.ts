import type { Comparison } from '../../core/backup/compare.ts'
import type { FileFault } from '../../core/backup/keeping.ts'
import type { FileError } from '../../core/exchange/file-error.ts'
import type { QuestionnaireError } from '../../core/instrument/questionnaire.ts'
import type { ChosenFile, StorageError } from '../../core/ports.ts'

/** What a look into a backup found. */
export type Checked =
  | Comparison
  | {
      readonly kind: 'refused'
      readonly error:
        | FileError
        | QuestionnaireError
        | StorageError
        | { readonly code: 'checksum-wrong' }
        | { readonly code: FileFault; readonly name: string }
    }

export interface BackupActions {
  /** Reads what is known of copies, and from then on keeps files up to date. Once for each app. */
  readonly start: () => Promise<void>
  /** Writes at once what waits for a quiet moment: the window may go away. */
  readonly writeNow: () => Promise<void>
  /** Lets the person choose a file, and keeps it up to date from then on. Whether one was chosen. */
  readonly keep: (id: string) => Promise<boolean>
  /** Asks for the permission that a reload took away, and writes. */
  readonly goOn: (id: string) => Promise<void>
  /** Tries again, also over what another program wrote. */
  readonly writeOver: (id: string) => Promise<void>
  /** Keeps the file up to date no longer. The file stays. */
  readonly release: (id: string) => Promise<void>
  /** Compares a file with what is stored. */
  readonly check: (id: string, file: ChosenFile) => Promise<Checked>
  /** The same for the file that is kept up to date. */
  readonly checkKept: (id: string) => Promise<Checked>
  /** Not now: the reminder comes again after as many answers or days more. */
  readonly putOff: (id: string) => Promise<void>
  readonly readPromise: () => Promise<void>
  readonly askPromise: () => Promise<void>
  readonly forgetHanded: () => void
}
