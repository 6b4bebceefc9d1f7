import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { filesUnder } from './checks/files.mjs'

/**
 * The SHA-256 of a whole folder, as `sha256sum` gives it: that of a list which has a line for each file, in the order of
 * their names, with the file's own SHA-256.
 * @param {string} folder
 */
export function hashOfFolder(folder) {
  const sha256 = (content) => createHash('sha256').update(content).digest('hex')
  const names = filesUnder(folder).map((path) => path.slice(folder.length + 1).replaceAll('\\', '/'))
  const lines = names
    .toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
    .map((name) => `${sha256(readFileSync(`${folder}/${name}`))}  ./${name}\n`)
  return { files: names.length, hash: sha256(lines.join('')) }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const built = ['dist', 'dist-portable'].filter((folder) => existsSync(folder))
  for (const folder of built) {
    const { hash, files } = hashOfFolder(folder)
    console.log(`sha256 of ${folder}, ${files} files: ${hash}`)
  }
  if (built.length === 0) {
    console.log('nothing is built yet: npm run build')
    process.exitCode = 1
  }
}
