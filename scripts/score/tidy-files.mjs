import { readText } from './read-text.mjs'
import { faultInWords, remarkInWords } from './sayings.mjs'

/**
 * What comes of some files: for each the lines of its tables and what is odd about it, or what is wrong with it.
 * @typedef {{ name: string, err: string, tidy: import('../../src/core/exchange/tidy/tidy-file.ts').TidyFile | null }} Tidied
 */

/**
 * @param {readonly string[]} names of files, as the person gave them
 * @param {string} folder in which they count
 * @param {Pick<typeof import('./entry.ts'), 'tidyText'>} core
 * @returns {readonly Tidied[]}
 */
export function tidyFiles(names, folder, { tidyText }) {
  return names.map((name) => {
    const read = readText(name, folder, tidyText)
    if (!read.ok) return { name, err: `${name}: ${faultInWords(read.error)}\n`, tidy: null }
    const remarks = read.value.remarks.map((remark) => `${name}: ${remarkInWords(remark)}\n`)
    return { name, err: remarks.join(''), tidy: read.value }
  })
}
