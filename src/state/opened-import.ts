import type { StoredAssessment } from '../core/assessment/record.ts'
import type { FileError } from '../core/exchange/file-error.ts'
import type { Questionnaire, QuestionnaireError } from '../core/instrument/questionnaire.ts'
import type { ArrivalChoices } from '../core/merge/merge.ts'
import type { KeptPack, StorageError } from '../core/ports.ts'

/** One assessment of a file, as it would be kept, and the one here that it is another state of. */
export interface ImportItem {
  readonly key: string
  readonly stored: StoredAssessment
  readonly questionnaire: Questionnaire
  /** Null where it is new here. */
  readonly here: StoredAssessment | null
  readonly writtenAt: string
  /** Whether the file was changed after it was written: its checksum is wrong. */
  readonly changed: boolean
}

/** An assessment of a collection that cannot be read, and why. */
export interface FaultyItem {
  readonly key: string
  readonly city: string | null
  readonly error: FileError | QuestionnaireError | StorageError
}

/** A file that was opened and is looked at: nothing of it is kept until the person says so. */
export interface OpenedImport {
  readonly collection: boolean
  /** Whether the collection as a whole was changed after it was written. */
  readonly changed: boolean
  readonly items: readonly ImportItem[]
  readonly faulty: readonly FaultyItem[]
  /** Questionnaires of the collection that are not here yet. */
  readonly packs: readonly KeptPack[]
  /** How many questionnaires of the collection cannot be used. */
  readonly faultyPacks: number
}

/** What becomes of one assessment of a file. `new` where it is not here; `skip` leaves it out. */
export type ImportWay = 'new' | 'merge' | 'replace' | 'both' | 'skip'

export interface ImportDecision {
  readonly item: ImportItem
  readonly way: ImportWay
  readonly choices: ArrivalChoices
}
