import { readFileSync } from 'node:fs'
import { withModules } from './modules.mjs'

/** @import { Row } from './rows.mjs' */

/** The core alone, in Node: every figure and list of the example city, against reading its file. */
export const SCORING = 'all figures of an assessment, in Node'

/** The most that they may take, in microseconds. */
const AIM = 1000

/** How long one batch takes, in milliseconds: long beside the clock's steps and a pause of the collector. */
const BATCH = 50

/** Batches that are thrown away while the engine still learns. */
const LEARNING = 5

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureScoring(rounds) {
  return withModules(async (load) => {
    const score = await allFigures(load)
    const file = readFileSync('src/instruments/examples/meridiana.json', 'utf8')
    const values = []
    const baseline = []
    for (let round = 0; round < rounds + LEARNING; round += 1) {
      values.push(microseconds(score))
      baseline.push(microseconds(() => JSON.parse(file)))
    }
    return [
      {
        what: SCORING,
        unit: 'µs',
        values: values.slice(LEARNING),
        baseline: baseline.slice(LEARNING),
        aim: AIM,
      },
    ]
  })
}

/** Works out what there is of the example city with every module on: lists, lenses, proof, overall, crosswalk and all. */
async function allFigures(load) {
  const { meridiana } = await load('/tests/fixtures/example.ts')
  const { INSTRUMENT } = await load('/tests/fixtures/builders.ts')
  const { scoreAssessment } = await load('/src/core/scoring/score.ts')
  const { scoreLine } = await load('/src/core/exchange/score-line.ts')
  const { overallBothWays } = await load('/src/core/scoring/overall.ts')
  const { proofCount } = await load('/src/core/scoring/evidence-score.ts')
  const { recommendPractice } = await load('/src/core/scoring/practice.ts')
  const { turningAnswers } = await load('/src/core/scoring/sensitivity.ts')
  const { assessment: own, answers } = meridiana('pt')
  const assessment = { ...own, modules: INSTRUMENT.modules.map(({ id }) => id) }
  const reference = { id: INSTRUMENT.id, version: INSTRUMENT.version }
  return () => [
    scoreAssessment(INSTRUMENT, assessment, answers),
    scoreLine(INSTRUMENT, { assessment, reference, answers }),
    overallBothWays(INSTRUMENT, answers, assessment),
    proofCount(INSTRUMENT, answers, assessment),
    recommendPractice(INSTRUMENT, answers, assessment),
    INSTRUMENT.components.map((part) => turningAnswers(part, answers)),
  ]
}

/** What one call takes, over a batch of them. */
function microseconds(call) {
  const start = performance.now()
  let calls = 0
  while (performance.now() - start < BATCH) {
    call()
    calls += 1
  }
  return ((performance.now() - start) / calls) * 1000
}
