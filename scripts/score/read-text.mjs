import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { resolve } from 'node:path'

const LARGEST_MEGABYTES = 20

/**
 * Reads a file and does something with its text; what the file system refuses is a fault of the file like any other.
 * @template Value
 * @template {{ code: string }} Fault
 * @typedef {{ ok: true, value: Value } | { ok: false, error: Fault }} Outcome
 */

/**
 * @template Value
 * @param {string} name of a file, as the person gave it
 * @param {string} folder in which it counts
 * @param {(text: string) => Outcome<Value, import('../../src/core/exchange/score-file.ts').ScoreFileError>} read
 * @param {(bytes: Buffer) => Value | null} readBytes tried first; null where the text is to be read
 */
export function readText(name, folder, read, readBytes = () => null) {
  try {
    const bytes = readBytesOf(resolve(folder, name))
    const value = readBytes(bytes)
    if (value !== null) return { ok: true, value }
    const text = bytes.toString('utf8')
    if (text.includes('\ufffd') && Buffer.byteLength(text) > bytes.length)
      return fail({ code: 'file-garbled' })
    if (bytes.length > LARGEST_MEGABYTES * 1_000_000) {
      return fail({ code: 'file-too-large', megabytes: LARGEST_MEGABYTES })
    }
    // A byte order mark belongs to no JSON, but old editors leave one; browsers skip it too.
    return read(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (error) {
    return fail({ code: 'file-unreadable', reason: error instanceof Error ? error.message : String(error) })
  }
}

/** Where files are read to, one after the other: new room for each takes longer than reading does. */
const room = Buffer.alloc(1 << 17)

/** The bytes of a file, until the next one is read. */
function readBytesOf(path) {
  const file = openSync(path)
  try {
    let length = 0
    for (;;) {
      const more = readSync(file, room, length, room.length - length, null)
      length += more
      if (more === 0) return room.subarray(0, length)
      if (length === room.length) return Buffer.concat([room, readFileSync(file)])
    }
  } finally {
    closeSync(file)
  }
}

function fail(error) {
  return { ok: false, error }
}
