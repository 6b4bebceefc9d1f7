import { LARGEST_FILE, LARGEST_FILE_MEGABYTES } from '../exchange/file-size.ts'
import { isRecord, parseJson } from '../exchange/parse-json.ts'
import type { AboutPack } from '../instrument/questionnaire.ts'
import type { Instrument } from '../instrument/structure.ts'
import type { InstrumentWords } from '../instrument/words.ts'
import { type Result, fail, ok } from '../result.ts'
import { structureFaults } from './check-structure.ts'
import { wordsFaults } from './check-words.ts'
import { MOST_FAULTS, type PackFault } from './pack-fault.ts'
import { oversizedParts, schemaFaults, unknownFields } from './schema-faults.ts'
import { type PackContent, packSchema } from './schema.ts'

/** The version of the pack format that this program reads. */
const PACK_VERSION = 1

/** A questionnaire from a file: what it asks, and how it says so in each of its languages. */
export interface Pack {
  readonly about: AboutPack
  readonly structure: Instrument
  readonly words: Readonly<Record<string, InstrumentWords>>
  /** The file as it was parsed: hashes are made over it, and it is what is kept. */
  readonly file: PackFile
}

/** The two parts of a pack file that have a hash of their own, exactly as the author wrote them. */
export interface PackFile {
  readonly structure: unknown
  readonly words: Readonly<Record<string, unknown>>
}

/** Reads the text of a pack (SPEC PK1 to PK5). What is wrong is refused, all of it at once, each with its place. */
export function readPack(text: string): Result<Pack, readonly PackFault[]> {
  if (text.length > LARGEST_FILE) return fail([{ code: 'pack-too-large', megabytes: LARGEST_FILE_MEGABYTES }])
  const json = parseJson(text)
  return json.ok ? packFrom(json.value) : fail([{ code: 'pack-not-json' }])
}

/** The pack in a parsed file. */
export function packFrom(file: unknown): Result<Pack, readonly PackFault[]> {
  if (!isRecord(file) || file['format'] !== 'alidade-pack') return fail([{ code: 'pack-not-ours' }])
  const { formatVersion } = file
  if (typeof formatVersion === 'number' && formatVersion > PACK_VERSION) {
    return fail([{ code: 'pack-newer', version: formatVersion }])
  }
  const parsed = packSchema.safeParse(file)
  if (!parsed.success) return refused(schemaFaults(parsed.error.issues, file))
  const faults = contentFaults(parsed.data, file)
  return faults.length > 0 ? refused(faults) : ok(packOf(parsed.data, file))
}

/** What can only be known of a pack as a whole, once each value in it is of the right kind. */
function contentFaults(content: PackContent, file: unknown): readonly PackFault[] {
  return [
    ...unknownFields(file, content),
    ...oversizedParts(file),
    ...structureFaults(content.structure),
    ...wordsFaults(content.structure, content.words),
  ]
}

function packOf(content: PackContent, file: Readonly<Record<string, unknown>>): Pack {
  const { structure, words, name = null, publisher = null, licence = null } = content
  const said = isRecord(file['words']) ? file['words'] : {}
  return {
    about: { name, publisher, licence },
    structure,
    words,
    file: { ...file, structure: file['structure'], words: said },
  }
}

function refused(faults: readonly PackFault[]): Result<never, readonly PackFault[]> {
  return fail(faults.slice(0, MOST_FAULTS))
}
