import type { MergeStep } from '../core/asking/apply.ts'
import type { Reply } from '../core/asking/reply-file.ts'
import type { Asking } from '../core/assessment/asked.ts'
import type { InstrumentReference, SetUp } from '../core/assessment/assessment.ts'
import type { Answers } from '../core/assessment/answer.ts'
import type { EditError } from '../core/assessment/edit.ts'
import type { FileError } from '../core/exchange/file-error.ts'
import type { AssessmentRecord, StoredAssessment } from '../core/assessment/record.ts'
import type { Questionnaire, QuestionnaireError } from '../core/instrument/questionnaire.ts'
import type { Explanation } from '../core/scoring/why/explanation.ts'
import type { BackupNote, StoragePromise } from '../core/backup/keeping.ts'
import type {
  ChosenFile,
  KeptPack,
  ProgramState,
  Settings,
  StorageError,
  TraceOfData,
} from '../core/ports.ts'
import type { Words } from '../core/text.ts'
import type { OpenedImport } from './opened-import.ts'
import type { OpenedPublic } from './opened-public.ts'

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
  /** `atRisk`: what waits could not even be written down beside the database; it stands on this page only. */
  | { readonly kind: 'failed'; readonly error: StorageError; readonly atRisk?: boolean }

export type Notice =
  | FileError
  | StorageError
  | QuestionnaireError
  | { readonly code: 'pack-in-use'; readonly count: number }
  | { readonly code: 'import-already-here'; readonly city: string }
  | { readonly code: 'report-failed' }
  | { readonly code: 'words-missing' }
  /** Something did not do what it should; nobody knows what. */
  | { readonly code: 'unexpected' }
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

/** A figure, and how it came about. */
export interface Explained {
  readonly of: string
  readonly explanations: readonly Explanation[]
  /** The assessment that it is of, where that is not the one on screen. */
  readonly within?: OpenAssessment | undefined
}

/** What is known of copies outside of this browser's storage, and of that storage itself. */
export interface BackupView {
  readonly notes: readonly BackupNote[]
  /** Whether this browser can keep a file up to date. */
  readonly canKeep: boolean
  /** Null until the browser was asked. */
  readonly promise: StoragePromise | null
}

/** What was typed for an assessment that is not there yet, to the letter. */
export interface Begun {
  readonly texts: Readonly<Partial<Record<keyof SetUp, string>>>
  readonly asking: Asking
  /** Null for the program's own questionnaire, as long as no other was chosen. */
  readonly questionnaire: InstrumentReference | null
}

/** Texts of an open assessment's set-up that could not be read, by assessment and field (SPEC A10). */
type Unkept = Readonly<Record<string, string>>

export interface AppState {
  readonly settings: Settings
  readonly words: Words | null
  /** Null until storage has been read. */
  readonly library: readonly StoredAssessment[] | null
  /** Questionnaires that were loaded here; null until one of them is asked for. */
  readonly packs: readonly KeptPack[] | null
  /** What was here before, where the browser has emptied its storage since. */
  readonly emptied: TraceOfData | null
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
  readonly importing: OpenedImport | null
  readonly publicFile: OpenedPublic | null
  /** A file that was chosen and waits for its passphrase. */
  readonly locked: ChosenFile | null
  readonly notice: Notice | null
  /** The figure whose arithmetic is shown. */
  readonly explained: Explained | null
  readonly work: Work | null
  /** Null until it is needed: after the first screen. */
  readonly backup: BackupView | null
  /** The file of an assessment that was handed to the browser last; null once that was read. */
  readonly handed: { readonly assessment: string; readonly name: string } | null
  readonly unkept: Unkept
  readonly begun: Begun | null
  readonly program: ProgramState
}

export const INITIAL: AppState = {
  settings: { language: null, theme: 'system' },
  words: null,
  library: null,
  packs: null,
  emptied: null,
  open: null,
  claimed: null,
  lost: null,
  saving: { kind: 'idle' },
  refused: null,
  removed: null,
  reply: null,
  importing: null,
  publicFile: null,
  locked: null,
  notice: null,
  explained: null,
  work: null,
  backup: null,
  handed: null,
  unkept: {},
  begun: null,
  program: 'starting',
}
