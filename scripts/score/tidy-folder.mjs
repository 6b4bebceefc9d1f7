import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/** @typedef {ReturnType<typeof import('./entry.ts')['tidyFrame']>} Frame */

/** What the folder of tables holds; the description comes last, so that what it describes is there. */
const FILES = ['assessments.csv', 'answers.csv', 'evidence.csv', 'questions.csv', 'datapackage.json']

/**
 * The files of such a folder that are there already.
 * @param {string} folder
 */
export function tablesIn(folder) {
  return FILES.filter((name) => existsSync(join(folder, name)))
}

/**
 * Tables that grow beside the folder and move into it when they are whole: nobody meets half a table.
 * @param {string} folder
 * @param {Frame} frame what the tables hold before the first file
 */
export function openTables(folder, frame) {
  const missing = firstMissing(folder)
  mkdirSync(folder, { recursive: true })
  const beside = mkdtempSync(join(folder, '.new-'))
  const files = Object.fromEntries(FILES.map((name) => [name, openSync(join(beside, name), 'w')]))
  const write = (name, text) => writeSync(files[name], text)
  for (const [name, text] of Object.entries(frame)) write(name, text)
  const close = () => Object.values(files).forEach((file) => closeSync(file))
  return {
    /** @param {Readonly<Record<string, string>>} lines of each table, by its name */
    add: (lines) => Object.entries(lines).forEach(([table, text]) => write(`${table}.csv`, text)),
    finish: () => {
      close()
      for (const name of FILES) renameSync(join(beside, name), join(folder, name))
      rmSync(beside, { recursive: true })
    },
    drop: () => {
      close()
      rmSync(beside, { recursive: true })
      if (missing !== null) rmSync(missing, { recursive: true })
    },
  }
}

/** The outermost folder on the way to this one that is not there yet. */
function firstMissing(folder) {
  if (existsSync(folder)) return null
  return firstMissing(dirname(folder)) ?? folder
}
