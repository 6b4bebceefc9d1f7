import { type Result, fail, ok } from '../result.ts'
import type { FileError } from './file-error.ts'
import { isRecord, parseJson } from './parse-json.ts'
import { PUBLIC_FORMAT } from './public-format.ts'

export type FileFormat =
  | 'alidade-assessment'
  | 'alidade-questions'
  | 'alidade-answers'
  | 'alidade-collection'
  | typeof PUBLIC_FORMAT

/** A parsed file that says of itself what it is, with nothing else known of it yet. */
export interface Envelope {
  readonly file: Readonly<Record<string, unknown>>
  readonly version: number
}

/** The parsed text of a file, if it is of this format and not newer than we are (SPEC F1, F3). */
export function openEnvelope(text: string, format: FileFormat, newest: number): Result<Envelope, FileError> {
  const json = parseJson(text)
  if (!json.ok) return json
  const file = json.value
  if (!isRecord(file) || file.format !== format) {
    return fail({ code: isPublic(file) ? 'file-public' : 'file-not-ours' })
  }
  const version = file.formatVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ code: 'file-wrong-value', path: 'formatVersion' })
  }
  return version > newest ? fail({ code: 'file-newer', version }) : ok({ file, version })
}

/** A public edition is no file to go on with: whoever opens it as another hears what it is. */
function isPublic(file: unknown): boolean {
  return isRecord(file) && file.format === PUBLIC_FORMAT
}

/** Which of our files a text is. Whatever is none of ours is left to the reader of assessments, which says why. */
export function formatOf(text: string): FileFormat {
  const others = ['alidade-collection', 'alidade-questions', 'alidade-answers', PUBLIC_FORMAT] as const
  // An assessment of many megabytes is not parsed twice: the name of a format stands in quotes, and whole.
  const named = others.find((one) => text.includes(`"${one}"`))
  if (named === undefined) return 'alidade-assessment'
  const json = parseJson(text)
  const format = json.ok && isRecord(json.value) ? json.value.format : undefined
  return others.find((one) => one === format) ?? 'alidade-assessment'
}
