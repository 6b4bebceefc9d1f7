import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { coreFile } from './score/core.mjs'
import { fileNames, whereThePersonStands } from './score/file-names.mjs'
import { workInOrder } from './score/share-out.mjs'

/**
 * `npm run --silent score -- FILE…`: the figures of assessment files, one JSON object a line, in the order of the
 * files. `-` reads further names from standard input, one a line: a command line takes a few thousand at most.
 * What is odd or wrong goes to standard error. Where a file is wrong the exit code is 1; the others are scored.
 */
const USAGE = 'Usage: npm run --silent score -- FILE… (or - for names on standard input, one a line)'

const here = whereThePersonStands('score')
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
// Someone who has seen enough closes the pipe: `… | head -1`.
process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1))

const names = fileNames(process.argv.slice(2))
if (names.length === 0) {
  console.error(USAGE)
  process.exitCode = 1
} else {
  for await (const { out, err, failed } of workInOrder('score', names, here, await coreFile())) {
    if (failed) process.exitCode = 1
    await print(process.stderr, err)
    await print(process.stdout, out)
  }
}

/** Waits where nobody reads as fast, so that lines do not pile up in memory. */
async function print(stream, text) {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain')
}
