import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'

const LARGEST_MEGABYTES = 20
const BYTES_A_CHARACTER = 3

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
 */
export function readText(name, folder, read) {
  try {
    const path = resolve(folder, name)
    const text = readFileSync(path, 'utf8')
    if (text.includes('\ufffd') && Buffer.byteLength(text) > statSync(path).size) {
      return fail({ code: 'file-garbled' })
    }
    if (isTooLarge(text)) return fail({ code: 'file-too-large', megabytes: LARGEST_MEGABYTES })
    // A byte order mark belongs to no JSON, but old editors leave one; browsers skip it too.
    return read(text.startsWith('\ufeff') ? text.slice(1) : text)
  } catch (error) {
    return fail({ code: 'file-unreadable', reason: error instanceof Error ? error.message : String(error) })
  }
}

function fail(error) {
  return { ok: false, error }
}

/** Bytes are counted only where there may be too many: each character has at most three. */
function isTooLarge(text) {
  const most = LARGEST_MEGABYTES * 1_000_000
  return text.length * BYTES_A_CHARACTER > most && Buffer.byteLength(text) > most
}
