import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, existsSync } from 'node:fs'
import { canonicalJson } from '../../src/core/exchange/canonical-json.ts'

/** The two kinds of hash that name an instrument in files: its structure, and its words in each language. */
export function instrumentHashes(id: string): { structure: string; words: Record<string, string> } {
  const languages = readdirSync('locales', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const words = languages
    .map(({ name }) => [name, `locales/${name}/instruments/${id}.json`] as const)
    .filter(([, path]) => existsSync(path))
    .map(([name, path]) => [name, hashOf(path)] as const)
  return { structure: hashOf(`src/instruments/${id}.json`), words: Object.fromEntries(words) }
}

function hashOf(path: string): string {
  const canonical = canonicalJson(JSON.parse(readFileSync(path, 'utf8')))
  return `sha256-${createHash('sha256').update(canonical, 'utf8').digest('hex')}`
}
