import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { coreFile, loadCore } from './score/core.mjs'
import { fileNames, whereThePersonStands } from './score/file-names.mjs'
import { workInOrder } from './score/share-out.mjs'
import { openTables, tablesIn } from './score/tidy-folder.mjs'

/**
 * `npm run --silent tidy -- --out FOLDER FILE…`: assessment files as four tables and `datapackage.json`
 * (docs/at-scale.md). Names and faults are handled as by `npm run score`. Tables that stand there are replaced only with
 * `--replace`, and only once the new ones are whole. Without a single good file nothing is written.
 */
const USAGE =
  'Usage: npm run --silent tidy -- --out FOLDER [--replace] FILE… (or - for names on standard input, one a line)'

const here = whereThePersonStands('tidy')
process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const { out, replace, names } = request()
const folder = out === undefined ? '' : resolve(here, out)
if (out === undefined || names.length === 0) refuse(USAGE)
else if (!replace && tablesIn(folder).length > 0) {
  refuse(`${String(out)}: holds ${tablesIn(folder).join(', ')} already; --replace writes them anew`)
} else await tidy()

async function tidy() {
  const core = await coreFile()
  const tables = openTables(folder, (await loadCore(core)).tidyFrame())
  try {
    if (await fill(tables, core)) tables.finish()
    else tables.drop()
  } catch (error) {
    tables.drop()
    throw error
  }
}

/** Adds every good file to the tables; whether there was one. */
async function fill(tables, core) {
  const given = new Map()
  for await (const files of workInOrder('tidy', names, here, core)) {
    for (const { name, err, tidy: file } of files) {
      process.stderr.write(err)
      const before = file === null ? undefined : given.get(file.assessment)
      if (file === null) process.exitCode = 1
      else if (before !== undefined)
        refuse(`${name}: holds the same assessment as ${before}, which was taken`)
      else {
        given.set(file.assessment, name)
        tables.add(file.lines)
      }
    }
  }
  return given.size > 0
}

function refuse(why) {
  console.error(why)
  process.exitCode = 1
}

function request() {
  try {
    const options = { out: { type: 'string' }, replace: { type: 'boolean', default: false } }
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { ...values, names: fileNames(positionals) }
  } catch {
    return { out: undefined, replace: false, names: [] }
  }
}
