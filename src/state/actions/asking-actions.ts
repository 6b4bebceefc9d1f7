import type { MergeChoices, MergeError } from '../../core/asking/apply.ts'
import type { MergeRow } from '../../core/asking/merge.ts'
import type { ChosenFile, StorageError } from '../../core/ports.ts'
import type { AnsweringActions } from './answering.ts'
import type { FileActions } from './files.ts'
import type { ImportActions } from './import-actions.ts'
import type { LibraryActions } from './library-actions.ts'
import type { Outbox } from './outbox.ts'

/** Questions for a colleague, as a person chose them. */
export interface Asking {
  readonly role: string | null
  readonly name: string
  readonly from: string
  readonly message: string
  readonly questions: readonly string[]
  /** How the file's name calls whom it is for. */
  readonly called: string
}

export interface AskingActions {
  /**
   * Opens a file of any of our kinds: an assessment or questions for a colleague beside what is there, a reply to be
   * looked at. Gives the address to go to, or null where it was refused.
   */
  readonly openAnyFile: (file: ChosenFile) => Promise<string | null>
  /** Hands out questions of the open assessment. Gives the name of the file, or null where nothing is open. */
  readonly saveQuestions: (asking: Asking) => Promise<string | null>
  /** Hands out what a colleague answered. Gives the name of the file, or null where nothing was asked. */
  readonly saveReply: (respondent: string, called: string) => Promise<string | null>
  /** Takes over what was chosen of the reply, all of it or nothing. Gives why nothing was changed, or null. */
  readonly applyReply: (
    rows: readonly MergeRow[],
    choices: MergeChoices,
  ) => Promise<MergeError | StorageError | null>
  /** Puts back what stood before the reply was taken over. */
  readonly undoReply: () => Promise<MergeError | StorageError | null>
  /** Looks at the reply no longer. Nothing else changes. */
  readonly closeReply: () => void
}

/** The other actions that asking rests on. */
export interface AskingBase {
  readonly outbox: Outbox
  readonly library: LibraryActions
  readonly answering: AnsweringActions
  readonly files: FileActions
  readonly imports: ImportActions
}
