import { readText } from './read-text.mjs'
import { faultInWords, remarkInWords } from './sayings.mjs'

/**
 * What is printed for some files: to standard output, to standard error, and whether one of them has no line.
 * @typedef {{ out: string, err: string, failed: boolean }} Printed
 */

/**
 * @param {readonly string[]} names of files, as the person gave them
 * @param {string} folder in which they count
 * @param {Pick<typeof import('./entry.ts'), 'scoreText' | 'scoreBytes'>} core
 * @returns {Printed}
 */
export function scoreFiles(names, folder, { scoreText, scoreBytes }) {
  const printed = { out: '', err: '', failed: false }
  for (const name of names) {
    const scored = readText(name, folder, scoreText, scoreBytes)
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
