import type { Answer, Answers } from './assessment/answer.ts'
import type { EditError } from './assessment/edit.ts'
import type { AssessmentRecord, StoredAssessment } from './assessment/record.ts'
import type { Pending } from './assessment/pending.ts'
import type { InstrumentReference } from './assessment/assessment.ts'
import type { AssessmentFile } from './exchange/write-file.ts'
import type { Seen } from './history/log.ts'
import type { Move } from './history/moves.ts'
import type { Questionnaire } from './instrument/questionnaire.ts'
import type { PackFault } from './pack/pack-fault.ts'
import type { PackFile } from './pack/read-pack.ts'
import type { Report } from './report/blocks.ts'
import type { Drawing } from './report/drawing.ts'
import type { Result } from './result.ts'
import type { Words } from './text.ts'

export type StorageError =
  | { readonly code: 'storage-unavailable' }
  | { readonly code: 'storage-full' }
  | { readonly code: 'storage-failed' }
  | { readonly code: 'storage-damaged' }
  /** A newer version of this program has been here: this one must not write. */
  | { readonly code: 'storage-newer' }
  /** Another window keeps the database from being opened. */
  | { readonly code: 'storage-blocked' }
  | { readonly code: 'assessment-gone' }

type Change<Value, Failure> = Promise<Result<Value, Failure>>

/** One assessment on its way in. */
export type Arrival<Failure> =
  | { readonly kind: 'create'; readonly stored: StoredAssessment }
  | {
      readonly kind: 'rewrite'
      readonly id: string
      readonly change: (present: StoredAssessment) => Result<StoredAssessment, Failure>
    }

/** Keeps assessments on this computer. Every call is one transaction: all of it is kept, or nothing. */
export interface AssessmentStore {
  /** All that can be read, and how many cannot: those stay where they are. */
  readonly list: () => Change<
    {
      readonly readable: readonly StoredAssessment[]
      readonly damaged: number
      /** Some of those that cannot be read were written by a newer version. */
      readonly newer?: boolean
    },
    StorageError
  >
  readonly load: (id: string) => Change<StoredAssessment, StorageError>
  readonly create: (stored: StoredAssessment) => Change<StoredAssessment, StorageError>
  /** Reads, changes and writes one answer together, so that two windows never undo each other's work. */
  readonly changeAnswer: (
    id: string,
    question: string,
    change: (present: Answer | undefined, all: Answers) => Result<Answer, EditError>,
  ) => Change<Answer, StorageError | EditError>
  /** The same for several answers: all of them are written, or none is. */
  readonly changeAnswers: <Failure>(
    id: string,
    change: (all: Answers) => Result<readonly Answer[], Failure>,
  ) => Change<readonly Answer[], StorageError | Failure>
  readonly changeRecord: (
    id: string,
    change: (record: AssessmentRecord) => AssessmentRecord,
  ) => Change<AssessmentRecord, StorageError>
  /**
   * Reads a whole assessment, changes it and writes it back; answers that the change leaves out are taken away. The log
   * keeps all of it from before, so that it can be brought back.
   */
  readonly rewrite: <Failure>(
    id: string,
    change: (present: StoredAssessment) => Result<StoredAssessment, Failure>,
  ) => Change<StoredAssessment, StorageError | Failure>
  /**
   * Takes in several assessments: new ones are created, those that are here are read, changed and written back, each as
   * `rewrite` does. All of it is one transaction: every one is kept, or none.
   */
  readonly takeIn: <Failure>(arrivals: readonly Arrival<Failure>[]) => Change<null, StorageError | Failure>
  /** Gives back what was taken away, so that it can be created again. */
  readonly remove: (id: string) => Change<StoredAssessment, StorageError>
  readonly eraseEverything: () => Change<null, StorageError>
  /** Calls back when another window has changed something, and says whether it has erased everything. */
  readonly onOutsideChange: (callback: (erased: boolean) => unknown) => void
}

/** What was done to assessments, read and moved in. Loaded when someone looks back. */
export interface HistoryStore {
  /** Shows an assessment with the end of its log to `work`, and with more of it as long as that gives null. */
  readonly look: <Found>(id: string, work: (seen: Seen) => Found | null) => Change<Found, StorageError>
  /** The same, and writes the move that `work` gives: reading and writing are one transaction. */
  readonly move: <Failure>(
    id: string,
    work: (seen: Seen) => Result<Move, Failure> | null,
  ) => Change<Move, StorageError | Failure>
  /** Holds the log of an assessment that is about to be removed; what it gives puts the log back once that is here again. */
  readonly setAside: (id: string) => Change<() => Change<null, StorageError>, StorageError>
}

/** A questionnaire that was loaded from a file, with that file. */
export interface KeptPack extends Questionnaire {
  readonly file: PackFile
}

/** Questionnaires that programmes wrote. Loaded when one is asked for. */
export interface PackShelf {
  /** Reads the text of a pack. Nothing is kept yet. */
  readonly read: (text: string) => Promise<Result<KeptPack, readonly PackFault[]>>
  /** All that can be read, in the order of their ids. */
  readonly list: () => Change<readonly KeptPack[], StorageError>
  /** Keeps a pack; one of the same id and version is replaced. */
  readonly keep: (pack: KeptPack) => Change<KeptPack, StorageError>
  readonly remove: (reference: InstrumentReference) => Change<null, StorageError>
}

/** Changes that are on their way to storage, written down at once, so that a reload cannot lose them. */
export interface Journal {
  /** Everything that closed windows left behind; it is forgotten once `write` has written down what waits now. */
  readonly take: () => readonly Pending[] | Promise<readonly Pending[]>
  /** Whether it is written down. */
  readonly write: (pending: readonly Pending[]) => boolean
  readonly erase: () => void
}

/** All that storage still gives, whatever state it is in. Nothing is written and nothing is judged. */
export interface Salvaged {
  readonly readable: readonly StoredAssessment[]
  /** Questionnaires, each as its file was. */
  readonly packs: readonly unknown[]
  /** Changes that never arrived, of this window and of others. */
  readonly pending: readonly Pending[]
  /** What this version cannot read, as it lies there. */
  readonly unreadable: readonly unknown[]
  /** How many pieces cannot be read: those above, and those that the browser itself does not give out any more. */
  readonly damaged: number
  /** Whether the database could be opened at all. */
  readonly reached: boolean
}

/** What was kept here at some moment, without any of its content. */
export interface TraceOfData {
  readonly count: number
  /** ISO instant of when they were last seen. */
  readonly at: string
}

/** Remembers outside the database that there were assessments, to notice when a browser has emptied it. */
export interface Trace {
  /** Notes how many there are, and how many more that cannot be read. Gives what was noted before this page, if nothing is left of it. */
  readonly look: (readable: number, damaged: number) => TraceOfData | null
  readonly forget: () => void
}

export type Theme = 'system' | 'light' | 'dark'

export interface Settings {
  /** Null: follow the browser. */
  readonly language: string | null
  readonly theme: Theme
}

export interface SettingsStore {
  readonly load: () => Settings
  readonly save: (settings: Settings) => void
  readonly erase: () => void
}

export interface Language {
  readonly id: string
  readonly label: string
  readonly tag: string
}

export interface WordsSource {
  readonly languages: readonly Language[]
  /** The first language of the browser that is spoken here. */
  readonly preferred: () => string
  readonly load: (language: string) => Promise<Words>
}

export interface ExampleSource {
  readonly id: string
  readonly load: (language: string) => Promise<AssessmentFile>
}

export interface FileSaver {
  /** Hands a file to the browser, which may ask the person where to put it. */
  readonly save: (name: string, type: string, content: string | Uint8Array<ArrayBuffer>) => void
}

/** A file that a person chose or dropped. */
export interface ChosenFile {
  readonly size: number
  readonly text: () => Promise<string>
  /** Its bytes; a file that is all text may leave them out. */
  readonly arrayBuffer?: () => Promise<ArrayBuffer>
}

/** What an `AbortSignal` offers to those who must stop. */
export interface Cancel {
  readonly aborted: boolean
  readonly throwIfAborted: () => void
}

export interface PdfWriter {
  /** @param build makes the report; told how many characters the faces lack, for its chapter on method */
  readonly write: (
    build: (replaced: number) => Report,
    options: { readonly signal: Cancel; readonly onProgress: (share: number) => void },
  ) => Promise<Uint8Array<ArrayBuffer>>
}

export interface PictureWriter {
  /** A PNG of a drawing, `width` pixels wide, on white. */
  readonly png: (drawing: Drawing, width: number) => Promise<Uint8Array<ArrayBuffer>>
  readonly svg: (
    drawing: Drawing,
    words: { readonly title: string; readonly description: string; readonly language: string },
  ) => string
}

export interface Clock {
  /** ISO instant. */
  readonly now: () => string
  /** `YYYY-MM-DD` on this computer. */
  readonly today: () => string
}

/** The installed program: whether it works offline, whether a newer one waits, or whether it is one file from disk. */
export type ProgramState = 'starting' | 'not-installable' | 'offline-ready' | 'update-waiting' | 'one-file'

export interface Program {
  readonly version: string
  readonly onState: (callback: (state: ProgramState) => void) => void
  /** Asked in every window before the program is renewed: writes what waits there, and says whether nothing does. */
  readonly onAsked: (flush: () => Promise<boolean>) => void
  /** Takes the newer version once every window has written all it has; false where one has not: then nothing happens. */
  readonly update: () => Promise<boolean>
}
