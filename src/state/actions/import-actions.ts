import type { ArrivalError } from '../../core/merge/merge.ts'
import type { FileFormat } from '../../core/exchange/envelope.ts'
import type { ChosenFile, StorageError } from '../../core/ports.ts'
import type { ImportDecision } from '../opened-import.ts'
import type { AnsweringActions } from './answering.ts'
import type { FileActions } from './files.ts'
import type { LibraryActions } from './library-actions.ts'
import type { Outbox } from './outbox.ts'

export interface ImportActions {
  /**
   * Opens an assessment file. What is new here is kept at once; what is here already in another state is looked at
   * first. Gives the id under which it is kept, or null where it was refused or is looked at.
   */
  readonly openFile: (file: ChosenFile) => Promise<string | null>
  /** The same for a text that was read, or a collection. Gives the address to go to, or null where it was refused. */
  readonly openText: (text: string, format: FileFormat) => Promise<string | null>
  /** Takes in what was decided, all of it or nothing. Gives the address to go to, or why nothing was changed. */
  readonly applyImport: (
    decisions: readonly ImportDecision[],
    withPacks: boolean,
  ) => Promise<string | ArrivalError | StorageError>
  /** Looks at the file no longer. Nothing else changes. */
  readonly closeImport: () => void
}

/** The other actions that opening files rests on. */
export interface ImportBase {
  readonly outbox: Outbox
  readonly library: LibraryActions
  readonly answering: AnsweringActions
  readonly files: FileActions
}
