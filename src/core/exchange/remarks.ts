import { SELF } from '../assessment/answer.ts'
import type { InstrumentReference } from '../assessment/assessment.ts'
import type { ChecksumState } from './checksum.ts'
import type { OpenedFile } from './read-file.ts'

/** The hashes of a questionnaire that this program knows: its structure, and its words by language. */
export type InstrumentHashes = Readonly<Required<Pick<InstrumentReference, 'structure' | 'words'>>>

/** What is odd about a file that is scored all the same. Codes and data only. */
export type FileRemark =
  | { readonly code: 'hashes-missing'; readonly names: readonly string[] }
  | { readonly code: 'structure-unknown' }
  | { readonly code: 'words-unknown'; readonly languages: readonly string[] }
  | { readonly code: 'others-left-out'; readonly respondents: readonly string[] }

/** All remarks on an opened file, in a fixed order (SPEC C3, K1, K2). */
export function remarksOn(
  { instrument, answers }: OpenedFile,
  checksum: ChecksumState,
  hashes: InstrumentHashes,
): readonly FileRemark[] {
  const { structure, words = {} } = instrument
  const names = [
    ...(checksum === 'missing' ? ['checksum'] : []),
    ...(structure === undefined ? ['instrument.structure'] : []),
    ...(Object.keys(words).length === 0 ? ['instrument.words'] : []),
  ]
  const languages = Object.keys(words).filter((language) => words[language] !== knownWords(hashes, language))
  const others = answers.filter(({ respondent }) => respondent !== SELF)
  const respondents = [...new Set(others.map(({ respondent }) => respondent))]
  return [
    ...(names.length > 0 ? [{ code: 'hashes-missing', names } as const] : []),
    ...(structure !== undefined && structure !== hashes.structure
      ? [{ code: 'structure-unknown' } as const]
      : []),
    ...(languages.length > 0 ? [{ code: 'words-unknown', languages } as const] : []),
    ...(respondents.length > 0 ? [{ code: 'others-left-out', respondents } as const] : []),
  ]
}

function knownWords({ words }: InstrumentHashes, language: string): string | undefined {
  return Object.hasOwn(words, language) ? words[language] : undefined
}
