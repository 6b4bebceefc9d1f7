import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesUnder } from '../checks/files.mjs'

const ENTRY = 'scripts/score/entry.ts'
const INSTRUMENT = 'city-data-strategy'
const FOLDER = '.cache/score'

/** All that the bundle is made of. */
const SOURCES = ['src/core', 'scripts/score', 'scripts/build', 'src/instruments', 'locales']
const LOCK = 'package-lock.json'

/**
 * Where the core is as one JavaScript file, since Node 20 reads no TypeScript; built anew where the sources differ.
 * @returns {Promise<string>}
 */
export async function coreFile() {
  const file = join(FOLDER, `core-${fingerprint()}.mjs`)
  if (!existsSync(file)) await build(file)
  return file
}

/**
 * @param {string} file
 * @returns {Promise<typeof import('./entry.ts')>}
 */
export async function loadCore(file) {
  return import(pathToFileURL(file).href)
}

/** What stands in the sources, in a few digits: times of files say nothing after a copy. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const path of [...SOURCES.flatMap((folder) => filesUnder(folder)).toSorted(), LOCK]) {
    hash.update(`${path}\0`).update(readFileSync(path))
  }
  return hash.digest('hex').slice(0, 16)
}

/** Builds beside and renames, so that two programs that start together do not meet half a file. */
async function build(file) {
  const { build: bundle, runnerImport } = await import('vite')
  mkdirSync(FOLDER, { recursive: true })
  const old = readdirSync(FOLDER)
  const outDir = mkdtempSync(join(FOLDER, 'new-'))
  const { module } = await runnerImport('./scripts/build/instrument-hashes.ts', { configFile: false })
  const hashes = module.instrumentHashes(INSTRUMENT)
  await bundle({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __INSTRUMENT_HASHES__: JSON.stringify(hashes) },
    ssr: { noExternal: true },
    build: {
      ssr: ENTRY,
      target: 'node20',
      outDir,
      rolldownOptions: { output: { entryFileNames: 'core.mjs', codeSplitting: false } },
    },
  })
  renameSync(join(outDir, 'core.mjs'), file)
  for (const name of [
    outDir,
    ...old.filter((one) => one.startsWith('core-')).map((one) => join(FOLDER, one)),
  ]) {
    rmSync(name, { recursive: true, force: true })
  }
}
