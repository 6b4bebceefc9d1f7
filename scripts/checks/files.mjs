import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'coverage',
  'test-results',
  'playwright-report',
  '.git',
  '.cache',
])

/**
 * All files under a folder, as paths with `/`, without what is installed or built.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return []
    const path = join(folder, entry.name).replaceAll('\\', '/')
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}
