import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { byQuestion, SELF } from '../../src/core/assessment/answer.ts'
import type { OpenedFile } from '../../src/core/exchange/read-file.ts'
import { type ScoreLine, scoreLine } from '../../src/core/exchange/score-line.ts'
import { noiseFloor } from '../../src/core/scoring/profile.ts'
import { proofCount } from '../../src/core/scoring/evidence-score.ts'
import { rankedQuestions } from '../../src/core/scoring/priority.ts'
import { scoreAssessment } from '../../src/core/scoring/score.ts'
import { withColumns } from '../../scripts/columns.mjs'
import { INSTRUMENT } from '../fixtures/builders.ts'
import { ORDINARY, randomCities } from '../fixtures/random-cities.ts'
import { type Database, type Line, scoredDatabase } from './database.ts'

const DOCUMENT = readFileSync('docs/at-scale.md', 'utf8')

/** The queries of the document, by the headings that they stand under. */
const QUERIES = new Map(
  [...DOCUMENT.matchAll(/^### (.+)\n(?:(?!^#)[\s\S])*?^```sql\n([\s\S]*?)^```/gm)].map(
    ([, title = '', sql = '']) => [title, sql],
  ),
)

const CITIES = 1000
const SECOND_ROUNDS = 300
const HASH = { old: `sha256-${'a'.repeat(64)}`, other: `sha256-${'b'.repeat(64)}` }

/** First rounds, of which some know the hash of the structure that they were answered over. */
const first: OpenedFile[] = []
for (const file of randomCities(INSTRUMENT, CITIES, 7, ORDINARY)) {
  const hash = first.length % 3 === 0 ? { structure: HASH.old } : {}
  first.push({ ...file, instrument: { ...file.instrument, ...hash } })
}

/** Second rounds of some cities, not all of them over the same structure. */
const second: OpenedFile[] = []
const rounds: { before: OpenedFile; now: OpenedFile }[] = []
for (const { assessment, instrument, answers } of randomCities(INSTRUMENT, SECOND_ROUNDS, 8, ORDINARY)) {
  const at = second.length
  const before = first[at]
  if (before === undefined) throw new Error('a second round without a first')
  const { id, city } = before.assessment
  const now = {
    answers,
    instrument: {
      ...instrument,
      version: at % 5 === 0 ? '2.0.0' : instrument.version,
      structure: at % 2 === 0 ? HASH.old : HASH.other,
    },
    assessment: { ...assessment, id: `${id} again`, city, previous: id },
  }
  second.push(now)
  rounds.push({ before, now })
}
const latest = [...first.slice(SECOND_ROUNDS), ...second]

const answersOf = ({ answers }: OpenedFile) =>
  byQuestion(answers.filter(({ respondent }) => respondent === SELF))
/** As the score line counts, whatever the screen of a snapshot leaves out (SPEC TD4). */
const scoreOf = (file: OpenedFile) =>
  scoreAssessment(INSTRUMENT, { ...file.assessment, scope: 'full' }, answersOf(file))
const lineOf = (file: OpenedFile): ScoreLine =>
  scoreLine(INSTRUMENT, {
    assessment: file.assessment,
    reference: file.instrument,
    answers: answersOf(file),
  })
const lines = latest.map(lineOf)
const components = INSTRUMENT.components.map(({ id }) => id)
/** The components of the newest rounds that take part in headlines, with their line. */
const headlines = latest.flatMap((file, index) =>
  scoreOf(file).components.flatMap(({ id, partial }) => {
    const part = lines[index]?.components[id]
    return partial || part === undefined ? [] : [{ id, ...part }]
  }),
)

let database: Database
beforeAll(async () => {
  database = await scoredDatabase(INSTRUMENT, [...first, ...second])
  await database.run(sqlOf('The newest round of each city'))
}, 60_000)
afterAll(() => database.close())

function sqlOf(title: string): string {
  const sql = QUERIES.get(title)
  if (sql === undefined) throw new Error(`no query under “${title}”`)
  return sql
}
const asked = new Set(['The newest round of each city'])
async function ask(title: string): Promise<readonly Line[]> {
  asked.add(title)
  return database.lines(sqlOf(title))
}

const average = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length
const middle = (values: readonly number[], share = 0.5) => {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low = NaN, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}
const present = <Value>(value: Value | null): value is Value => value !== null

/** The same lines in the same order, numbers within a billionth; counts of 64 bits come as texts. */
function expectLines(actual: readonly Line[], expected: readonly Readonly<Record<string, unknown>>[]): void {
  expect(actual).toHaveLength(expected.length)
  expected.forEach((line, at) => {
    expect(Object.keys(actual[at] ?? {})).toEqual(Object.keys(line))
    for (const [name, value] of Object.entries(line)) {
      const found = actual[at]?.[name]
      if (typeof value === 'number') expect(Number(found), name).toBeCloseTo(value, 8)
      else expect(found, name).toEqual(value)
    }
  })
}

it('every generated city has one newest round', async () => {
  const [line] = await database.lines('SELECT count(*) AS cities, count(DISTINCT city) AS named FROM latest')
  expect(line).toEqual({ cities: String(CITIES), named: String(CITIES) })
})

it('means by component, partial ones left out', async () => {
  const means = (id: string) =>
    headlines
      .filter((one) => one.id === id)
      .map(({ mean }) => mean)
      .filter(present)
  expectLines(
    await ask('Where cities stand, component by component'),
    components.map((part) => ({
      part,
      cities: means(part).length,
      mean: average(means(part)),
      lower_quarter: middle(means(part), 0.25),
      middle: middle(means(part)),
      upper_quarter: middle(means(part), 0.75),
    })),
  )
  expect(headlines.length).toBeLessThan(CITIES * components.length)
})

it('stages, and those that are not decided', async () => {
  const expected = components.flatMap((part) =>
    [1, 2, 3, 4, 5, null].flatMap((stage) => {
      const cities = headlines.filter((one) => one.id === part && one.stage === stage).length
      return cities === 0 ? [] : [{ part, stage, cities }]
    }),
  )
  expectLines(await ask('How many cities are at which stage'), expected)
  expect(expected.length).toBeGreaterThan(25)
})

it('cities by gate', async () => {
  const gates = Object.keys(lines[0]?.gates ?? {})
  const count = (gate: string, holds: boolean | null) =>
    lines.filter((line) => line.gates[gate]?.holds === holds).length
  expectLines(
    await ask('Gates: where do they hold?'),
    gates.map((gate) => ({
      gate,
      holding: count(gate, true),
      below: count(gate, false),
      unknown: count(gate, null),
    })),
  )
})

/** What is said of the newest rounds of each country, in the order of their codes. */
function byCountry<Value>(
  of: (line: ScoreLine) => Value | null,
): readonly (readonly [string, readonly Value[]])[] {
  const all = latest.map((file) => ({ country: file.assessment.country, value: of(lineOf(file)) }))
  const countries = [...new Set(all.map(({ country }) => country))].filter(present).toSorted()
  return countries.map((country) => [
    country,
    all
      .filter((one) => one.country === country)
      .map(({ value }) => value)
      .filter(present),
  ])
}

it('a lens by country', async () => {
  const found = byCountry(({ lenses: { equity } }) =>
    equity?.mean == null ? null : { ...equity, mean: equity.mean },
  )
  expectLines(
    await ask('A lens by country'),
    found.map(([country, all]) => ({
      country,
      cities: all.length,
      mean: average(all.map(({ mean }) => mean)),
      answered:
        all.reduce((sum, { answered }) => sum + answered, 0) /
        all.reduce((sum, { applicable }) => sum + applicable, 0),
    })),
  )
  expect(found.length).toBeGreaterThan(4)
})

it('a country of fewer than five cities is not shown', async () => {
  const rare = sqlOf('A lens by country').replace('>= 5', '>= 160')
  expect((await database.lines(rare)).length).toBeLessThan((await ask('A lens by country')).length)
})

it('claimed and supported', async () => {
  const of = (part: string) => headlines.filter((one) => one.id === part && one.mean !== null)
  expectLines(
    await ask('Claimed and supported'),
    components.map((part) => ({
      part,
      claimed: average(
        of(part)
          .map(({ mean }) => mean)
          .filter(present),
      ),
      supported: average(
        of(part)
          .map(({ supportedMean }) => supportedMean)
          .filter(present),
      ),
      evidence_coverage: average(
        of(part)
          .map(({ evidenceCoverage }) => evidenceCoverage)
          .filter(present),
      ),
    })),
  )
})

it('what to prove next', async () => {
  const found = await ask('What to prove next')
  expect(found).toHaveLength(10)
  const all = await database.lines(sqlOf('What to prove next').replace('LIMIT 10', ''))
  const sum = (name: string) => all.reduce((total, line) => total + Number(line[name]), 0)
  const counts = latest.map((file) => proofCount(INSTRUMENT, answersOf(file), file.assessment))
  const claimed = counts.reduce((total, one) => total + one.claimed, 0)
  expect(sum('claimed')).toBe(claimed)
  expect(sum('unproved')).toBe(claimed - counts.reduce((total, one) => total + one.proved, 0))
})

it('what nobody knows', async () => {
  const found = await ask('What nobody knows')
  expect(found).toHaveLength(10)
  for (const { question, cities } of found) {
    const unknown = latest.filter((file) => answersOf(file)[String(question)]?.status === 'unknown')
    const counted = unknown.filter(({ assessment }) => {
      const module = INSTRUMENT.modules.find(({ questions }) => questions.some(({ id }) => id === question))
      return module === undefined || assessment.modules.includes(module.id)
    })
    expect(Number(cities)).toBe(counted.length)
  }
})

it('which step pays most', async () => {
  const ranked = latest.flatMap((file) => rankedQuestions(INSTRUMENT, answersOf(file), file.assessment))
  const open = ranked.filter(({ level }) => level < 5)
  const found = await ask('Which step pays most')
  expect(found).toHaveLength(10)
  for (const { question, cities, priority } of found) {
    const own = open.filter(({ id }) => id === question)
    expect(Number(cities)).toBe(own.length)
    expect(Number(priority)).toBeCloseTo(average(own.map((one) => one.priority)), 8)
  }
  const priorities = found.map(({ priority }) => Number(priority))
  expect(priorities).toEqual(priorities.toSorted((a, b) => b - a))
})

it('[P2] year on year, only over the same structure and with the noise floor', async () => {
  const pairs = rounds.flatMap(({ before, now }) => {
    const { version, structure = now.instrument.structure } = before.instrument
    if (now.instrument.version !== version || now.instrument.structure !== structure) return []
    const [old, young] = [scoreOf(before), scoreOf(now)]
    return young.components.flatMap((part, at) => {
      const was = old.components[at]
      if (was?.mean == null || part.mean === null || was.partial || part.partial) return []
      const least = noiseFloor(Math.min(part.answered, was.answered)) - 1e-9
      return [{ part: part.id, change: part.mean - was.mean, least }]
    })
  })
  const of = (part: string) => pairs.filter((one) => one.part === part)
  expectLines(
    await ask('Year on year'),
    components.map((part) => ({
      part,
      cities: of(part).length,
      up: of(part).filter(({ change, least }) => change >= least).length,
      same: of(part).filter(({ change, least }) => Math.abs(change) < least).length,
      down: of(part).filter(({ change, least }) => change <= -least).length,
    })),
  )
  expect(pairs.length).toBeGreaterThan(100)
})

it('What Works Cities by country', async () => {
  expectLines(
    await ask('What Works Cities, as an estimate'),
    byCountry(({ crosswalk }) => crosswalk.wwc).map(([country, all]) => ({
      country,
      cities: all.length,
      low: middle(all.map(({ likely }) => likely)),
      high: middle(all.map(({ likely, possible, partly }) => likely + possible + partly)),
    })),
  )
})

it('every query of the document was asked here', () => {
  expect([...QUERIES.keys()].filter((title) => !asked.has(title))).toEqual([])
  expect(DOCUMENT.match(/^```sql$/gm)).toHaveLength(asked.size)
})

it('the columns in the document are those of the tables (else: npm run columns)', () => {
  expect(DOCUMENT).toBe(withColumns())
})
