import { afterAll, beforeAll, expect, it } from 'vitest'
import { byQuestion, SELF } from '../../src/core/assessment/answer.ts'
import type { OpenedFile } from '../../src/core/exchange/read-file.ts'
import { type ScoreLine, scoreLine } from '../../src/core/exchange/score-line.ts'
import { estimateWwc } from '../../src/core/scoring/crosswalk.ts'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { randomCities } from '../fixtures/random-cities.ts'
import { type Database, type Line, scoredDatabase } from './database.ts'

const SEED = 20260511
const COUNT = 2000
const CLOSE = 1e-9

const files = randomCities(INSTRUMENT, COUNT, SEED)
const answersOf = ({ answers }: OpenedFile) =>
  byQuestion(answers.filter(({ respondent }) => respondent === SELF))
const lineOf = (file: OpenedFile) =>
  scoreLine(INSTRUMENT, {
    assessment: file.assessment,
    reference: file.instrument,
    answers: answersOf(file),
  })
const lines = files.map(lineOf)
const idOf = ({ assessment }: ScoreLine) => stored(assessment)

/** An id as a table can hold it, and as DuckDB's package gives it: without a byte order mark at its start. */
function stored(id: string): string {
  return id
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/^\ufeff/, '')
}

let database: Database
beforeAll(async () => {
  database = await scoredDatabase(INSTRUMENT, files)
}, 60_000)
afterAll(() => database.close())

/** All figures of the SQL, by assessment and by what they are figures of. */
async function twin(sql: string, key?: string): Promise<ReadonlyMap<string, Line>> {
  const found = await database.lines(sql)
  return new Map(
    found.map((line) => [`${String(line.assessment)}/${key === undefined ? '' : String(line[key])}`, line]),
  )
}

/** Where the two implementations differ: nothing may be null in one alone, and numbers lie within a billionth. */
function differences(where: string, core: object, sql: Line | undefined): readonly string[] {
  if (sql === undefined) return [`${where} is missing in the SQL`]
  return Object.entries(core).flatMap(([name, expected]) => {
    const actual = sql[name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]
    return same(expected, actual) ? [] : [`${where}.${name}: core ${String(expected)}, SQL ${String(actual)}`]
  })
}

function same(expected: unknown, actual: unknown): boolean {
  if (typeof expected !== 'number') return JSON.stringify(expected) === JSON.stringify(actual)
  // Counts of 64 bits come as texts.
  const isNumber = typeof actual === 'number' || (typeof actual === 'string' && actual !== '')
  return isNumber && Math.abs(Number(actual) - expected) <= CLOSE
}

/** Compares what each line says of many things, by their ids, with a table of the SQL. */
function compared(
  sql: ReadonlyMap<string, Line>,
  of: (line: ScoreLine) => Readonly<Record<string, object>>,
): { readonly found: readonly string[]; readonly figures: number } {
  const all = lines.flatMap((line) =>
    Object.entries(of(line)).map(([id, core]) => ({ where: `${idOf(line)}/${id}`, core })),
  )
  return {
    found: [
      ...all.flatMap(({ where, core }) => differences(where, core, sql.get(where))),
      ...(sql.size === all.length ? [] : [`${sql.size} lines in the SQL, ${all.length} in the core`]),
    ],
    figures: all.reduce((sum, { core }) => sum + Object.keys(core).length, 0),
  }
}

const title = `equals the core on ${COUNT} random assessments (seed ${SEED})`

it(`[TD4] SQL ${title}: components and modules`, async () => {
  const { found, figures } = compared(await twin('FROM parts', 'part'), ({ components, modules }) => ({
    ...components,
    ...modules,
  }))
  expect(found).toEqual([])
  expect(figures).toBeGreaterThan(COUNT * 5 * 16)
})

it(`[TD4] SQL ${title}: lenses`, async () => {
  const { found, figures } = compared(await twin('FROM lenses', 'lens'), ({ lenses }) => lenses)
  expect(found).toEqual([])
  expect(figures).toBe(COUNT * 6 * 6)
})

it(`[TD4] SQL ${title}: gates`, async () => {
  const { found, figures } = compared(await twin('FROM gates', 'gate'), ({ gates }) => gates)
  expect(found).toEqual([])
  expect(figures).toBe(COUNT * 3 * 2)
})

it(`[TD4] SQL ${title}: overall, where there is one`, async () => {
  const { found, figures } = compared(await twin('FROM overall'), ({ overall }) =>
    overall === null ? {} : { '': overall },
  )
  expect(found).toEqual([])
  expect(figures).toBeGreaterThan(1000)
})

it(`[TD4] SQL ${title}: the crosswalk`, async () => {
  const wwc = compared(await twin('FROM wwc'), ({ crosswalk }) => ({ '': crosswalk.wwc }))
  expect(wwc).toEqual({ found: [], figures: COUNT * 5 })
  const uk = compared(await twin('FROM uk', 'topic'), ({ crosswalk }) =>
    Object.fromEntries(Object.entries(crosswalk.uk).map(([topic, touched]) => [topic, { touched }])),
  )
  expect(uk).toEqual({ found: [], figures: COUNT * 10 })
})

it(`[TD4] SQL ${title}: each criterion`, async () => {
  const sql = await twin('FROM criteria', 'criterion')
  const found = files.flatMap((file) =>
    estimateWwc(INSTRUMENT, answersOf(file), file.assessment).criteria.flatMap(({ id, estimate }) => {
      const where = `${stored(file.assessment.id)}/${id}`
      return differences(where, { estimate }, sql.get(where))
    }),
  )
  expect(found).toEqual([])
  expect(sql.size).toBe(COUNT * 43)
})

it('the random assessments reach every corner of the rules', async () => {
  const parts = lines.flatMap(({ components }) => Object.values(components))
  const often = (count: number) => expect(count).toBeGreaterThan(100)
  often(parts.filter(({ problem }) => problem !== null).length)
  often(parts.filter(({ notApplicable, problem }) => notApplicable > 0 && problem === null).length)
  for (const stage of [null, 1, 2, 3, 4, 5]) often(parts.filter((part) => part.stage === stage).length)
  often(parts.filter(({ supportedStage }) => supportedStage === 4).length)
  often(lines.filter(({ overall }) => overall !== null && overall.cappedBy.length > 0).length)
  often(lines.filter(({ overall }) => (overall?.stage ?? 0) > 2).length)
  often(lines.filter(({ gates }) => Object.values(gates).some(({ holds }) => holds === null)).length)
  for (const estimate of ['likely', 'possible', 'partly', 'notYet', 'notAssessed'] as const) {
    often(lines.filter(({ crosswalk }) => crosswalk.wwc[estimate] > 0).length)
  }
  const caps = await database.lines('SELECT cap, count(*) AS n FROM caps GROUP BY cap ORDER BY cap')
  expect(caps.map(({ cap }) => cap)).toEqual([2, 3, 4, 5])
  caps.forEach(({ n }) => often(Number(n)))
})
