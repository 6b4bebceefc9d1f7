import type { MergeStep } from '../core/asking/apply.ts'
import type { Reply } from '../core/asking/reply-file.ts'
import type { Answers } from '../core/assessment/answer.ts'
import type { EditError } from '../core/assessment/edit.ts'
import type { FileError } from '../core/exchange/file-error.ts'
import type { AssessmentRecord, StoredAssessment } from '../core/assessment/record.ts'
import type { Questionnaire, QuestionnaireError } from '../core/instrument/questionnaire.ts'
import type { KeptPack, ProgramState, Settings, StorageError } from '../core/ports.ts'
import type { Words } from '../core/text.ts'

/** The assessment on screen. An example belongs to nobody until its first edit makes it an ordinary one. */
export interface OpenAssessment {
  readonly record: AssessmentRecord
  /** What its answers belong to: it is shown, scored and written with this one. */
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  /** Answers that this version cannot show; they go into files untouched. */
  readonly others: StoredAssessment['answers']
  readonly example: boolean
}

/** `saved` is true only after the storage has confirmed. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly error: StorageError }

export type Notice =
  | FileError
  | StorageError
  | QuestionnaireError
  | { readonly code: 'pack-in-use'; readonly count: number }
  | { readonly code: 'report-failed' }
  | { readonly code: 'words-missing' }
  | { readonly code: 'update-blocked' }

/** A file being made, and how far it is (0 to 1). */
export interface Work {
  readonly share: number
}

/** A colleague's reply that was opened: nothing of it is kept until the person says so. */
export interface OpenedReply {
  readonly reply: Reply
  /** What it changed, to go back; null until it was taken over. */
  readonly applied: readonly MergeStep[] | null
}

export interface AppState {
  readonly settings: Settings
  readonly words: Words | null
  /** Null until storage has been read. */
  readonly library: readonly StoredAssessment[] | null
  /** Questionnaires that were loaded here; null until one of them is asked for. */
  readonly packs: readonly KeptPack[] | null
  readonly open: OpenAssessment | null
  /** The id that the example got when it became the person's own in this window. */
  readonly claimed: string | null
  /** The id of an address whose assessment is not here or cannot be read. */
  readonly lost: string | null
  readonly saving: Saving
  /** Why the last edit was refused, and where. */
  readonly refused: { readonly question: string; readonly error: EditError } | null
  /** What was deleted last and can still be brought back. */
  readonly removed: StoredAssessment | null
  readonly reply: OpenedReply | null
  readonly notice: Notice | null
  readonly work: Work | null
  readonly program: ProgramState
}

export const INITIAL: AppState = {
  settings: { language: null, theme: 'system' },
  words: null,
  library: null,
  packs: null,
  open: null,
  claimed: null,
  lost: null,
  saving: { kind: 'idle' },
  refused: null,
  removed: null,
  reply: null,
  notice: null,
  work: null,
  program: 'starting',
}
