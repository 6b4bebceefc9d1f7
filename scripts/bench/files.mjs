import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCityFiles } from './city-files.mjs'

/** @import { Row } from './rows.mjs' */

const COUNT = 10_000
/** A round takes seconds, and the machine's moods even out within it. */
const MOST_ROUNDS = 5
/** The most that is wanted, as a ratio to the bare parse. */
const MOST = 2

/** Every file of the app carries a checksum; the other series shows what proving it costs. */
const SERIES = [
  { sealed: true, name: `score ${COUNT} files of 45 questions, with checksum` },
  { sealed: false, name: `score ${COUNT} files of 45 questions, without` },
]
const onClock = (name) => `${name}: on the clock`
const onProcessor = (name) => `${name}: of processor`

/** The score line of many files, against a program that only reads and parses the same files. */
export const FILES = SERIES.flatMap(({ name }) => [onClock(name), onProcessor(name)])

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureFiles(rounds) {
  const rows = []
  for (const { sealed, name } of SERIES) {
    const { values, baseline } = await measureSeries(sealed, Math.min(rounds, MOST_ROUNDS))
    const both = (read) => ({ unit: 'ms', values: values.map(read), baseline: baseline.map(read) })
    rows.push({ what: onClock(name), ...both(({ clock }) => clock), most: MOST })
    // Two processors halve the time on the clock, which the bare parse of one thread cannot: here they do not count.
    rows.push({ what: onProcessor(name), ...both(({ processor }) => processor) })
  }
  return rows
}

async function measureSeries(sealed, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'alidade-bench-files-'))
  try {
    const input = (await writeCityFiles(folder, COUNT, sealed)).join('\n')
    const run = (args) => milliseconds(args, input)
    // Once before: the program bundles the core when its sources have changed.
    run(['scripts/score.mjs', '-'])
    const values = []
    const baseline = []
    for (let round = 0; round < rounds; round += 1) {
      baseline.push(run(['scripts/bench/bare-parse.mjs']))
      values.push(run(['scripts/score.mjs', '-']))
    }
    return { values, baseline }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What a program takes from its start to its end: on the clock, and of all processors together. */
function milliseconds(args, input) {
  const start = performance.now()
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ['--import', './scripts/bench/cpu-used.mjs', ...args],
    { input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'pipe', 'pipe'] },
  )
  if (status !== 0) throw new Error(String(stderr).slice(-500))
  return { clock: performance.now() - start, processor: Number(String(output[3])) }
}
