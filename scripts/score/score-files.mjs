import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { faultInWords, remarkInWords } from './sayings.mjs'

/**
 * What is printed for some files: to standard output, to standard error, and whether one of them has no line.
 * @typedef {{ out: string, err: string, failed: boolean }} Printed
 */

const LARGEST_MEGABYTES = 20
const BYTES_A_CHARACTER = 3

/**
 * @param {readonly string[]} names of files, as the person gave them
 * @param {string} folder in which they count
 * @param {import('./entry.ts')['scoreText']} scoreText
 * @returns {Printed}
 */
export function scoreFiles(names, folder, scoreText) {
  const printed = { out: '', err: '', failed: false }
  for (const name of names) {
    const scored = scoreOne(resolve(folder, name), scoreText)
    if (scored.ok) {
      printed.out += `${JSON.stringify(scored.value.line)}\n`
      for (const remark of scored.value.remarks) printed.err += `${name}: ${remarkInWords(remark)}\n`
    } else {
      printed.err += `${name}: ${faultInWords(scored.error)}\n`
      printed.failed = true
    }
  }
  return printed
}

function scoreOne(path, scoreText) {
  try {
    const text = readFileSync(path, 'utf8')
    if (isTooLarge(text)) return fail({ code: 'file-too-large', megabytes: LARGEST_MEGABYTES })
    // A byte order mark belongs to no JSON, but old editors leave one; browsers skip it too.
    return scoreText(text.startsWith('\ufeff') ? text.slice(1) : text)
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
