import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { filesUnder } from './checks/files.mjs'
import { hashOfFolder } from './hash.mjs'

/** What the portable app may weigh, so that it travels by mail. */
const LARGEST = 4 * 1024 * 1024

/**
 * Builds the app and the portable app once more, elsewhere, and fails where a byte differs from what stands in `dist` and
 * `dist-portable`; and where the portable app is not one file, or too large.
 */
const faults = []
for (const [folder, configFile] of [
  ['dist', 'vite.config.ts'],
  ['dist-portable', 'vite.portable.config.ts'],
]) {
  const again = mkdtempSync(join(tmpdir(), 'alidade-again-'))
  await build({ configFile, logLevel: 'silent', build: { outDir: again, emptyOutDir: true } })
  const [first, second] = [hashOfFolder(folder), hashOfFolder(again)]
  console.log(`sha256 of ${folder}, ${first.files} files: ${first.hash}`)
  if (first.hash !== second.hash) faults.push(`${folder}: a second build has the hash ${second.hash}`)
  rmSync(again, { recursive: true })
}

const portable = filesUnder('dist-portable')
const bytes = portable.reduce((sum, path) => sum + statSync(path).size, 0)
console.log(`portable app: ${(bytes / 1024 / 1024).toFixed(2)} of ${LARGEST / 1024 / 1024} MB`)
if (portable.length !== 1) faults.push(`dist-portable holds ${portable.length} files instead of one`)
if (bytes > LARGEST) faults.push('the portable app is too large')

for (const fault of faults) console.log(`FAULT: ${fault}`)
process.exitCode = faults.length > 0 ? 1 : 0
