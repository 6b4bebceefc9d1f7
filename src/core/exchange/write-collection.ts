import { fileText, type Hash } from './checksum.ts'
import { type AssessmentFile, writeAssessmentFile } from './write-file.ts'

const COLLECTION_FORMAT = 'alidade-collection'
const COLLECTION_VERSION = 1

/** Everything of one computer, to go into one file. */
export interface Collection {
  readonly assessments: readonly AssessmentFile[]
  /** Questionnaires, each as its file was. */
  readonly packs: readonly unknown[]
  /** What this version cannot read, as it lies in storage: a later one may. */
  readonly unreadable: readonly unknown[]
}

/**
 * The text of `<name>-<date>.alidade-collection.json` (SPEC ST5): whole assessment files and whole packs in one envelope.
 * @param writtenBy program and version
 * @param writtenAt ISO instant
 * @param hash seals each assessment and the whole (SPEC K1)
 */
export function writeCollection(
  collection: Collection,
  writtenBy: string,
  writtenAt: string,
  hash?: Hash,
): string {
  const { assessments, packs, unreadable } = collection
  const envelope = {
    format: COLLECTION_FORMAT,
    formatVersion: COLLECTION_VERSION,
    writtenBy,
    writtenAt,
    assessments: assessments.map((one): unknown =>
      JSON.parse(writeAssessmentFile(one, writtenBy, writtenAt, hash)),
    ),
    packs,
    ...(unreadable.length === 0 ? {} : { unreadable }),
  }
  return fileText(envelope, hash)
}
