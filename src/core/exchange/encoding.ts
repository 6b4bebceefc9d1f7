const LOST = '\ufffd'
/** How each file in the age format begins, and how one begins that is written in letters only. */
export const AGE_FIRST_LINE = 'age-encryption.org/v1'
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----'

/** Whether a file is protected in the age format, told from its first characters (SPEC AG1). */
export function isProtected(text: string): boolean {
  return text.startsWith(`${AGE_FIRST_LINE}\n`) || isArmored(text)
}

/** Whether a protected file is written in letters only, as in the body of a mail. */
export function isArmored(text: string): boolean {
  return text.trimStart().startsWith(ARMOR)
}

/**
 * Whether a text stood in another encoding than UTF-8 in its file: a byte that is none became a replacement sign, which
 * takes more room than the file has. A replacement sign that somebody wrote takes just its room.
 * @param size of the file, in bytes
 */
export function lostCharacters(text: string, size: number): boolean {
  return text.includes(LOST) && utf8Length(text) > size
}

function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return bytes
}
