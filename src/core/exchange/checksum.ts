import { canonicalJson } from './canonical-json.ts'

/** Gives `sha256-` and 64 hexadecimal digits of a text in UTF-8. */
export type Hash = (text: string) => string

/** What a file's own checksum says of it (SPEC K1). */
export type ChecksumState = 'fits' | 'wrong' | 'missing'

/**
 * The checksum of a parsed file: over all of it in canonical form but the checksum itself, so that neither white
 * space nor the order of fields changes it.
 */
export function checksumOf(file: object, hash: Hash): string {
  return hash(unsealed(file))
}

/**
 * Whether a parsed file is the one that its checksum was made for.
 * @param canonical gives what the checksum is made over, where a shorter way to it is known
 */
export function checksumState<File extends object>(
  file: File,
  hash: Hash,
  canonical: (file: File) => string = unsealed,
): ChecksumState {
  if (!('checksum' in file)) return 'missing'
  return file.checksum === hash(canonical(file)) ? 'fits' : 'wrong'
}

function unsealed(file: object): string {
  return canonicalJson({ ...file, checksum: undefined })
}

/**
 * The text of a file as it leaves: with its checksum, or without where nothing is given that hashes. One entry a line, so
 * that two versions of a file can be compared line by line.
 */
export function fileText(file: object, hash?: Hash): string {
  const sealed = hash === undefined ? file : { ...file, checksum: checksumOf(file, hash) }
  return `${JSON.stringify(sealed, null, 1)}\n`
}

/** The same for the text of a file that can be parsed. */
export function checksumOfText(text: string, hash: Hash): ChecksumState {
  // Parsed with nothing left out: the checksum was made over every field, whatever its name.
  const file: unknown = JSON.parse(text)
  return typeof file === 'object' && file !== null ? checksumState(file, hash) : 'missing'
}
