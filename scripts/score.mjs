import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { coreFile } from './score/core.mjs'
import { scoreInOrder } from './score/share-out.mjs'

/**
 * `npm run --silent score -- FILE…`: the figures of assessment files, one JSON object a line, in the order of the
 * files. `-` reads further names from standard input, one a line: a command line takes a few thousand at most.
 * What is odd or wrong goes to standard error. Where a file is wrong the exit code is 1; the others are scored.
 */
const USAGE = 'Usage: npm run --silent score -- FILE… (or - for names on standard input, one a line)'

/** Names count from where the person stands, who may have called npm from another folder. */
const here = (process.env['npm_lifecycle_event'] === 'score' && process.env['INIT_CWD']) || process.cwd()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// Someone who has seen enough closes the pipe: `… | head -1`.
process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))

const names = process.argv.slice(2).flatMap((name) => (name === '-' ? namesFromInput() : [name]))
if (names.length === 0) {
  console.error(USAGE)
  process.exitCode = 1
} else {
  for await (const { out, err, failed } of scoreInOrder(names, here, await coreFile())) {
    if (failed) process.exitCode = 1
    await print(process.stderr, err)
    await print(process.stdout, out)
  }
}

function namesFromInput() {
  return readFileSync(0, 'utf8')
    .split(/\r?\n/)
    .filter((name) => name !== '')
}

/** Waits where nobody reads as fast, so that lines do not pile up in memory. */
async function print(stream, text) {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}
