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
  return hash(canonicalJson({ ...file, checksum: undefined }))
}

/** Whether a parsed file is the one that its checksum was made for. */
export function checksumState(file: object, hash: Hash): ChecksumState {
  if (!('checksum' in file)) return 'missing'
  return file.checksum === checksumOf(file, hash) ? 'fits' : 'wrong'
}
