import { readFileSync } from 'node:fs'
import { createServer } from 'vite'

/** @import { Row } from './rows.mjs' */

/** The core alone, in Node: all figures of the example city, against reading its file. */
export const SCORING = 'all figures of an assessment, in Node'

/** How long one batch takes, in milliseconds: long beside the clock's steps and a pause of the collector. */
const BATCH = 50

/** Batches that are thrown away while the engine still learns. */
const LEARNING = 5

/**
 * @param {number} rounds
 * @returns {Promise<Row[]>}
 */
export async function measureScoring(rounds) {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    const { meridiana } = await server.ssrLoadModule('/tests/fixtures/example.ts')
    const { scoreOf } = await server.ssrLoadModule('/tests/fixtures/builders.ts')
    const city = meridiana('pt')
    const file = readFileSync('src/instruments/examples/meridiana.json', 'utf8')
    const values = []
    const baseline = []
    for (let round = 0; round < rounds + LEARNING; round += 1) {
      values.push(microseconds(() => scoreOf(city)))
      baseline.push(microseconds(() => JSON.parse(file)))
    }
    return [{ what: SCORING, unit: 'µs', values: values.slice(LEARNING), baseline: baseline.slice(LEARNING) }]
  } finally {
    await server.close()
  }
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
