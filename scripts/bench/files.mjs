import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withModules } from './modules.mjs'

/** @import { Row } from './rows.mjs' */

const COUNT = 10_000
/** A round takes seconds, and the machine's moods even out within it. */
const MOST_ROUNDS = 3
const SEED = 1
const WRITTEN = '2027-01-01T00:00:00.000Z'

/** The score line of many files, against a program that only reads and parses the same files. */
export const FILES = [`${COUNT} files of 45 questions through the score program`]

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureFiles(rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'alidade-bench-files-'))
  try {
    const input = (await writeFiles(folder)).join('\n')
    const run = (script) => milliseconds(script, input)
    // Once before: the program bundles the core when its sources have changed.
    run(['scripts/score.mjs', '-'])
    const values = []
    const baseline = []
    for (let round = 0; round < Math.min(rounds, MOST_ROUNDS); round += 1) {
      baseline.push(run(['scripts/bench/bare-parse.mjs']))
      values.push(run(['scripts/score.mjs', '-']))
    }
    return [{ what: FILES[0], unit: 'ms', values, baseline, most: 2 }]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Writes ordinary cities with all modules on; gives their paths. */
function writeFiles(folder) {
  return withModules(async (load) => {
    const { INSTRUMENT } = await load('/tests/fixtures/builders.ts')
    const { ORDINARY, randomCities } = await load('/tests/fixtures/random-cities.ts')
    const { writeAssessmentFile } = await load('/src/core/exchange/write-file.ts')
    const modules = INSTRUMENT.modules.map(({ id }) => id)
    const { findQuestion } = await load('/src/core/instrument/lookup.ts')
    const known = ({ question }) => findQuestion(INSTRUMENT, question) !== undefined
    return randomCities(INSTRUMENT, COUNT, SEED, ORDINARY).map(({ assessment, answers, ...file }, index) => {
      const path = join(folder, `${index}.alidade.json`)
      // A file that names questions which its own questionnaire does not have is refused, and has no figures to measure.
      const whole = { ...file, assessment: { ...assessment, modules }, answers: answers.filter(known) }
      writeFileSync(path, writeAssessmentFile(whole, 'alidade', WRITTEN))
      return path
    })
  })
}

/** What a program takes from its start to its end. */
function milliseconds(args, input) {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { input, maxBuffer: 1e9 })
  if (status !== 0) throw new Error(String(stderr).slice(-500))
  return performance.now() - start
}
