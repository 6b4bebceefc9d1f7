const LOST = '\ufffd'

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
